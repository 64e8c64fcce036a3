// The settings an operator can give in the environment, checked before anything is built.
import { contentFolder } from '#files/content-folder.ts';
import { isRealDay } from '#schema/fields.ts';
import { exitWith } from './exit-with.ts';

export interface Settings {
  /** The folder with the content of the hub: `content/`, or another one's. */
  content: string;
  /** Address of the host the site is published at. */
  url: string;
  /** Path the site lives under: "/" or "/hub/". */
  base: string;
  /** Repository on GitHub that the forms open pull requests in, "off" for a site without forms, or empty. */
  forms: string;
  /** The site is made to be looked at, as in a pull request, and not to be published. */
  isPreview: boolean;
  /** The site is made for readers: its address is not on this computer, and it is no preview. */
  isRelease: boolean;
}

/** A setting that cannot be used; its message says which, what is wrong and what to write. */
export class SettingFault extends Error {}

/** As `readSettings`; a setting that cannot be used ends the command with its sentence. */
export function readSettingsOrRefuse(environment: Readonly<Record<string, string | undefined>>): Settings {
  try {
    return readSettings(environment);
  } catch (error) {
    if (error instanceof SettingFault) exitWith(error.message);
    throw error;
  }
}

/** @throws SettingFault for a SITE_URL, BASE_PATH, SITE_DATE, SECURITY_CONTACT or FORMS_REPOSITORY that cannot be used. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const url = environment['SITE_URL'] ?? 'http://localhost:4321';
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
    throw new SettingFault(`SITE_URL is "${url}". Write a whole address, such as https://hub.example.org`);
  }
  // Browsers take signs for a host that no host has; they would stand in robots.txt and the files for nginx as they are.
  if (!/^(?:[a-z0-9_.-]+|\[[0-9a-f:.]+\])$/.test(new URL(url).hostname)) {
    throw new SettingFault(
      `SITE_URL is "${url}". Write a host of letters, digits, dots and hyphens, such as https://hub.example.org`,
    );
  }
  // A path here would be lost without a word, and a password would stand in every page.
  if (new URL(url).href !== `${new URL(url).origin}/`) {
    throw new SettingFault(
      `SITE_URL is "${url}". Write the address of the host alone, such as ${new URL(url).origin}; a path belongs in BASE_PATH`,
    );
  }
  const base = environment['BASE_PATH'] ?? '/';
  if (!/^\/(?:(?!\.{1,2}\/)[A-Za-z0-9._~-]+\/)*$/.test(base)) {
    throw new SettingFault(
      `BASE_PATH is "${base}". Write a path that begins and ends with a slash, such as /hub/, of the letters a to z, digits and . _ ~ -`,
    );
  }
  const day = environment['SITE_DATE'];
  if (day !== undefined && !isRealDay(day)) {
    throw new SettingFault(`SITE_DATE is "${day}". Write a day that exists, such as 2026-11-24`);
  }
  // Pages reckon some years ahead, and days after the year 9999 are written in another way.
  if (day !== undefined && !/^(?:19|20|21)/.test(day)) {
    throw new SettingFault(`SITE_DATE is "${day}". Write a day of the years 1900 to 2199, such as 2026-11-24`);
  }
  const contact = environment['SECURITY_CONTACT'];
  if (contact !== undefined && !/^(?:mailto:[^@\s]+@[^@\s]+|https:\/\/[^\s/]+[^\s]*)$/.test(contact)) {
    throw new SettingFault(
      `SECURITY_CONTACT is "${contact}". Write mailto: and an address, or the https address of a page`,
    );
  }
  const forms = environment['FORMS_REPOSITORY'] ?? '';
  if (!/^(?:off|[A-Za-z0-9-]+\/[A-Za-z0-9._-]+)?$/.test(forms)) {
    throw new SettingFault(
      `FORMS_REPOSITORY is "${forms}". Write the repository on GitHub as owner/name, or off for a site without forms`,
    );
  }
  const isPreview = environment['PREVIEW'] === 'true';
  return {
    content: contentFolder(environment),
    url: new URL(url).origin,
    base,
    forms,
    isPreview,
    isRelease: !isPreview && !/^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(new URL(url).hostname),
  };
}

// Promise: every address in the text is one of a few safe forms, and nothing but our own pictures is loaded.
import { toFinding, type Finding, type Place } from '../finding.ts';
import { isSafeAddress } from '../text/safe-address.ts';
import { showValue } from '../text/show-value.ts';
import type { Rule } from '../read/snapshot.ts';

export const addressesAreSafe: Rule = ({ files }) =>
  files.flatMap(({ path, prose }) => [
    ...(prose?.outline?.links ?? []).flatMap(({ url, place }) => checkLink(path, place, url)),
    ...(prose?.outline?.pictures ?? []).flatMap(({ url, place }) => checkPicture(path, place, url)),
  ]);

function checkLink(file: string, place: Place, url: string): Finding[] {
  if (!isSafeAddress(url)) return [unsafe(file, place, url)];
  if (/^(?:https?:|mailto:|\/|#)/i.test(url)) return [];
  return [
    toFinding('link-relative', file, place, {
      what: url === '' ? 'The link has no address.' : `The address ${showValue(url)} does not say where it begins.`,
      remedy: /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/|$)/.test(url)
        ? `Write https:// in front:   https://${url}`
        : 'Write an address of this site from its first slash, such as /groups/test-writers/, or another one with https://.',
      value: url,
    }),
  ];
}

/** Pictures are our own: an address of another site in one would tell that site who reads the page. */
function checkPicture(file: string, place: Place, url: string): Finding[] {
  if (!isSafeAddress(url)) return [unsafe(file, place, url)];
  if (!/^https?:/i.test(url)) return [];
  return [
    toFinding('picture-remote', file, place, {
      what: `The picture ${showValue(url)} comes from another site.`,
      remedy: 'Save it in content/pictures/ if its licence allows it, and write /pictures/ and its name.',
      value: url,
    }),
  ];
}

/** What programs of a telephone or a computer open, and no page of the web is. */
const OTHER_PROGRAMS = /^(tel|sms|fax|callto|skype|whatsapp|facetime|geo|ftp|sftp|news|webcal|market|file):/i;

function unsafe(file: string, place: Place, url: string): Finding {
  const scheme = OTHER_PROGRAMS.exec(url)?.[1]?.toLowerCase();
  if (scheme !== undefined) {
    return toFinding('address-unsafe', file, place, {
      what: `The address ${showValue(url)} begins with ${scheme}:, which leads to a program and to no page.`,
      remedy:
        scheme === 'file'
          ? 'Use the address a reader would use, or write the words without a link.'
          : 'Write the words without a link.  A private number or name does not belong on the site.',
      value: url,
    });
  }
  return toFinding('address-unsafe', file, place, {
    what: `The address ${showValue(url)} could run code or hide where it leads.`,
    remedy: 'Use a whole address with https://, or an address of this site from its first slash.',
    value: url,
  });
}

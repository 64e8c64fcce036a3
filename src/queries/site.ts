// The site as it is built now: its address, base path, day and settings, and what it has no pages for.
import { base, site as siteUrl } from 'astro:config/server';
import { FORMS_REPOSITORY, SECURITY_CONTACT } from 'astro:env/server';
import { findAbsentPages } from '#domain/absent-pages.ts';
import { withBase } from '#domain/addresses.ts';
import type { SiteContext } from '#domain/site-context.ts';
import { getIds } from './entries.ts';
import { AREAS, CATEGORIES, DAY, SETTINGS } from './settings.ts';

const SITE: SiteContext = {
  ...(SECURITY_CONTACT === undefined ? {} : { securityContact: SECURITY_CONTACT }),
  settings: SETTINGS,
  categories: CATEGORIES,
  areas: AREAS,
  day: DAY,
  absent: findAbsentPages(await getIds()),
  toHref: (address) => withBase(base, address),
  toAbsolute: (address) => new URL(withBase(base, address), siteUrl).href,
};

export function getSite(): SiteContext {
  return SITE;
}

/** "owner/name" on GitHub where the forms open pull requests, or empty when they work on this computer only. */
export function getFormsRepository(): string {
  return FORMS_REPOSITORY === undefined || FORMS_REPOSITORY === 'off' ? '' : FORMS_REPOSITORY;
}

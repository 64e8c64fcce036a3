// The site as it is built now: its address, base path, day and settings. No other query reads the environment or a clock.
import { base, site as siteUrl } from 'astro:config/server';
import { FORMS_REPOSITORY, SECURITY_CONTACT, SITE_DATE } from 'astro:env/server';
import { today } from '#time/today.ts';
import categoriesText from 'site-content/categories.yaml?raw';
import placesText from 'site-content/places.yaml?raw';
import settingsText from 'site-content/site.yaml?raw';
import { withBase } from '#domain/addresses.ts';
import type { SiteContext } from '#domain/site-context.ts';
import { readYaml } from '#files/yaml.ts';
import { categoriesSchema } from '#schema/categories.ts';
import { placesSchema } from '#schema/places.ts';
import { siteSchema } from '#schema/site.ts';

let site: SiteContext | undefined;

export function getSite(): SiteContext {
  site ??= {
    ...(SECURITY_CONTACT === undefined ? {} : { securityContact: SECURITY_CONTACT }),
    settings: siteSchema.parse(readYaml(settingsText).data),
    categories: categoriesSchema.parse(readYaml(categoriesText).data),
    areas: placesSchema.parse(readYaml(placesText).data).areas,
    day: SITE_DATE ?? today(),
    toHref: (address) => withBase(base, address),
    toAbsolute: (address) => new URL(withBase(base, address), siteUrl).href,
  };
  return site;
}

/** "owner/name" on GitHub where the forms open pull requests, or empty when they work on this computer only. */
export function getFormsRepository(): string {
  return FORMS_REPOSITORY === undefined || FORMS_REPOSITORY === 'off' ? '' : FORMS_REPOSITORY;
}

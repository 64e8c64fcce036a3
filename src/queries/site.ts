// The site as it is built now: its address, base path, day and settings. No other query reads the environment or a clock.
import settingsText from '../../content/site.yaml?raw';
import { withBase } from '#domain/addresses.ts';
import type { SiteContext } from '#domain/site-context.ts';
import { readYaml } from '#files/yaml.ts';
import { siteSchema } from '#schema/site.ts';

let site: SiteContext | undefined;

export function getSite(): SiteContext {
  const securityContact = process.env['SECURITY_CONTACT'];
  site ??= {
    ...(securityContact === undefined ? {} : { securityContact }),
    settings: siteSchema.parse(readYaml(settingsText).data),
    day: process.env['SITE_DATE'] ?? today(),
    toHref: (address) => withBase(import.meta.env.BASE_URL, address),
    toAbsolute: (address) => new URL(withBase(import.meta.env.BASE_URL, address), import.meta.env.SITE).href,
  };
  return site;
}

/** "owner/name" on GitHub where the forms open pull requests, or empty when they work on this computer only. */
export function getFormsRepository(): string {
  const given = process.env['FORMS_REPOSITORY'] ?? '';
  return given === 'off' ? '' : given;
}

/** Today in the United Kingdom. */
function today(): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date());
}

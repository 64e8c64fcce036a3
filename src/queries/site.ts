// The site as it is built now: its address, base path, day and settings. The only place that reads the environment or a clock.
import settingsText from '../../content/site.yaml?raw';
import { withBase } from '#domain/addresses.ts';
import { readYaml } from '#files/yaml.ts';
import { siteSchema, type Site } from '#schema/site.ts';

export interface SiteContext {
  settings: Site;
  /** The day the site is built for, such as 2026-11-24. */
  day: string;
  /** Root-relative address → link with the base path. */
  toHref: (address: string) => string;
  /** Root-relative address → whole address with host, for canonical links and feeds. */
  toAbsolute: (address: string) => string;
}

let site: SiteContext | undefined;

export function getSite(): SiteContext {
  site ??= {
    settings: siteSchema.parse(readYaml(settingsText).data),
    day: process.env['SITE_DATE'] ?? today(),
    toHref: (address) => withBase(import.meta.env.BASE_URL, address),
    toAbsolute: (address) => new URL(withBase(import.meta.env.BASE_URL, address), import.meta.env.SITE).href,
  };
  return site;
}

/** Today in the United Kingdom. */
function today(): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date());
}

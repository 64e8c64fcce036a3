// The site as a page needs to know it: settings, day and addresses.
import type { Categories } from '#schema/categories.ts';
import type { Area } from '#schema/places.ts';
import type { Site } from '#schema/site.ts';

export interface SiteContext {
  settings: Site;
  categories: Categories;
  areas: readonly Area[];
  /** The day the site is built for, such as 2026-11-24. */
  day: string;
  /** Root-relative addresses that nothing leads to: empty lists, standing pages that nobody has written. */
  absent: ReadonlySet<string>;
  /** Root-relative address → link with the base path. */
  toHref: (address: string) => string;
  /** Root-relative address → whole address with host, for canonical links and feeds. */
  toAbsolute: (address: string) => string;
  /** Where to report a weakness: "mailto:…" or "https://…". */
  securityContact?: string;
}

// The table of settings: single files of fields at the top of content/, and the schema each must fit.
import type { z } from 'astro/zod';
import { accessibilityResultsSchema } from './accessibility-results.ts';
import { categoriesSchema } from './categories.ts';
import { linkChecksSchema } from './link-checks.ts';
import { placesSchema } from './places.ts';
import { publishedValuesSchema } from './published-values.ts';
import { publishedSchema, redirectsSchema } from './redirects.ts';
import { searchIntentsSchema } from './search-intents.ts';
import { searchPinsSchema } from './search-pins.ts';
import { siteSchema } from './site.ts';
import { sourceChecksSchema } from './source-checks.ts';

export const SETTINGS: Readonly<Record<string, z.ZodType>> = {
  site: siteSchema,
  places: placesSchema,
  categories: categoriesSchema,
  redirects: redirectsSchema,
  'published-addresses': publishedSchema,
  'published-values': publishedValuesSchema,
  'link-checks': linkChecksSchema,
  'source-checks': sourceChecksSchema,
  'accessibility-results': accessibilityResultsSchema,
  'search-intents': searchIntentsSchema,
  'search-pins': searchPinsSchema,
};

/** Lists in the settings whose items entries name by their ids, as they name entries: where each stands, and what one is called. */
export const SETTING_LISTS = {
  areas: { file: 'places', singular: 'area' },
  owners: { file: 'site', singular: 'owner' },
  themeKinds: { file: 'categories', singular: 'kind of theme' },
  organisationRoles: { file: 'categories', singular: 'role' },
  eventSeries: { file: 'categories', singular: 'series' },
} as const;
export type SettingList = keyof typeof SETTING_LISTS;
export const SETTING_LIST_NAMES = Object.keys(SETTING_LISTS) as SettingList[];

/** No site is built without these: whose it is, what its entries are sorted by, and what must not get lost from one release to the next. */
export const NEEDED_SETTINGS = [
  'site',
  'places',
  'categories',
  'redirects',
  'published-addresses',
  'published-values',
] as const;

/** The settings people write; published-addresses is written by a script. */
export const WRITTEN_SETTINGS = ['site', 'places', 'categories', 'redirects', 'search-intents', 'search-pins'] as const;

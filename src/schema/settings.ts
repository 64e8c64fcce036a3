// The table of settings: single files of fields at the top of content/, and the schema each must fit.
import type { z } from 'astro/zod';
import { accessibilityResultsSchema } from './accessibility-results.ts';
import { linkChecksSchema } from './link-checks.ts';
import { publishedValuesSchema } from './published-values.ts';
import { publishedSchema, redirectsSchema } from './redirects.ts';
import { searchIntentsSchema } from './search-intents.ts';
import { searchPinsSchema } from './search-pins.ts';
import { siteSchema } from './site.ts';
import { sourceChecksSchema } from './source-checks.ts';

export const SETTINGS: Readonly<Record<string, z.ZodType>> = {
  site: siteSchema,
  redirects: redirectsSchema,
  'published-addresses': publishedSchema,
  'published-values': publishedValuesSchema,
  'link-checks': linkChecksSchema,
  'source-checks': sourceChecksSchema,
  'accessibility-results': accessibilityResultsSchema,
  'search-intents': searchIntentsSchema,
  'search-pins': searchPinsSchema,
};

/** No site is built without these: its name, and what must not get lost from one release to the next. */
export const NEEDED_SETTINGS = ['site', 'redirects', 'published-addresses', 'published-values'] as const;

/** The settings people write; published-addresses is written by a script. */
export const WRITTEN_SETTINGS = ['site', 'redirects', 'search-intents', 'search-pins'] as const;

// What editors set for search: pins and intents; without their files none.
import type { z } from 'astro/zod';
import { searchIntentsSchema } from '#schema/search-intents.ts';
import { searchPinsSchema } from '#schema/search-pins.ts';
import { readOptionalFile } from './optional-files.ts';
import { getSite } from './site.ts';

/** The pins in force on the day of the build. */
export function getSearchPins(): { words: string; page: string }[] {
  const { day } = getSite();
  return (readOptionalFile('search-pins', searchPinsSchema)?.pins ?? [])
    .filter(({ until }) => day <= until)
    .map(({ words, page }) => ({ words, page }));
}

/** The check knows every fixed address. Which lists have anything in them, and which schemes, only the build knows. */
export function getSearchIntents(
  isPage: (address: string) => boolean,
): z.infer<typeof searchIntentsSchema> | undefined {
  const written = readOptionalFile('search-intents', searchIntentsSchema);
  if (written === undefined) return undefined;
  const { comparison, ...intents } = written;
  return {
    ...intents,
    lists: intents.lists.filter(({ page }) => isPage(page)),
    tasks: intents.tasks.filter(({ page }) => isPage(page)),
    comparison: isPage(comparison.page) ? comparison : { ...comparison, words: [] },
  };
}

// What content/search-intents.yaml says of the pages there are; nothing without the file.
import type { z } from 'astro/zod';
import { searchIntentsSchema } from '#schema/search-intents.ts';
import { readOptionalFile } from './optional-files.ts';

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

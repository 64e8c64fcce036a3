// What content/search-intents.yaml says of the pages there are; nothing without the file.
import type { z } from 'astro/zod';
import { readYaml } from '#files/yaml.ts';
import { searchIntentsSchema } from '#schema/search-intents.ts';

/** The check knows every fixed address. Which lists have anything in them, and which schemes, only the build knows. */
export function getSearchIntents(
  isPage: (address: string) => boolean,
): z.infer<typeof searchIntentsSchema> | undefined {
  const files = import.meta.glob<string>('site-content/search-intents.yaml', {
    query: '?raw',
    import: 'default',
    eager: true,
  });
  const [text] = Object.values(files);
  if (text === undefined) return undefined;
  const { comparison, ...intents } = searchIntentsSchema.parse(readYaml(text).data);
  return {
    ...intents,
    lists: intents.lists.filter(({ page }) => isPage(page)),
    tasks: intents.tasks.filter(({ page }) => isPage(page)),
    comparison: isPage(comparison.page) ? comparison : { ...comparison, words: [] },
  };
}

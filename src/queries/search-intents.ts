// What content/search-intents.yaml says; nothing without the file.
import type { z } from 'astro/zod';
import { readYaml } from '#files/yaml.ts';
import { searchIntentsSchema } from '#schema/search-intents.ts';

/** @throws Error that names a page search does not know: its words would silently find nothing */
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
  const { data } = readYaml(text);
  const intents = searchIntentsSchema.parse(data);
  const unknown = [...intents.lists, ...intents.tasks, intents.comparison].find(({ page }) => !isPage(page));
  if (unknown) throw new Error(`content/search-intents.yaml names ${unknown.page}, which is no page of this site.`);
  return intents;
}

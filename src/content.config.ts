// The adapter between content/ and Astro's content layer: Astro's own loader and our schemas, nothing else.
import { defineCollection } from 'astro/content/config';
import { CONTENT_DIR } from 'astro:env/server';
import { glob } from 'astro/loaders';
import type { z } from 'astro/zod';
import { asWritten } from './schema/as-written.ts';
import {
  COLLECTION_NAMES,
  type COLLECTIONS,
  DEFINITIONS,
  type CollectionDefinition,
  type CollectionName,
} from './schema/collections.ts';

function toCollection<S extends z.ZodObject>({ folder, format, idFrom, nested, schema }: CollectionDefinition<S>) {
  const pattern =
    idFrom === 'folder' ? `*/about.${format}` : nested ? [`*/*.${format}`, `!*/about.${format}`] : `*.${format}`;
  const toId = (path: string): string =>
    idFrom === 'folder' ? path.replace(/\/.*$/, '') : path.replace(/^.*\/|\.\w+$/g, '');
  return defineCollection({
    loader: glob({
      base: `${CONTENT_DIR}/${folder}`,
      pattern,
      ...(nested ? { generateId: ({ entry }) => toId(entry) } : {}),
    }),
    schema: asWritten(schema),
  });
}

type Collections = {
  [Name in CollectionName]: ReturnType<typeof toCollection<(typeof COLLECTIONS)[Name]['schema']>>;
};

export const collections = Object.fromEntries(
  COLLECTION_NAMES.map((name) => [name, toCollection(DEFINITIONS[name])]),
) as Collections;

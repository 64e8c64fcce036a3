// All published entries of a collection straight from their files, for commands that work without a build.
import { readFileSync } from 'node:fs';
import type { z } from 'astro/zod';
import { COLLECTIONS, type CollectionName } from '#schema/collections.ts';
import { readEntryFile } from './entry-file.ts';
import { listEntryFiles } from './list-entries.ts';

export interface CollectionEntry<C extends CollectionName> {
  id: string;
  data: z.output<(typeof COLLECTIONS)[C]['schema']>;
  /** The CSV text of a figure; empty for everything else. */
  table: string;
}

/** @param folder the folder of all content, which the checker passes */
export function readCollection<C extends CollectionName>(folder: string, name: C): CollectionEntry<C>[] {
  const schema = COLLECTIONS[name].schema as (typeof COLLECTIONS)[C]['schema'] & z.ZodType;
  return listEntryFiles(folder, name)
    .map(({ id, path, tablePath }) => ({
      id,
      data: schema.parse(readEntryFile(path, readFileSync(path, 'utf8')).data) as CollectionEntry<C>['data'],
      table: tablePath === undefined ? '' : readFileSync(tablePath, 'utf8'),
    }))
    .filter(({ data }) => !('draft' in data && data.draft === true));
}

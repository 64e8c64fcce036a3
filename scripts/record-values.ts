// Brings the record of watched fields up to date: what changed since the last release, and what the fields are now.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { z } from 'astro/zod';
import { compareValues, NEW_ENTRY } from '#domain/changes/changes.ts';
import { toWatchedValues, type WatchedValues } from '#domain/changes/watch.ts';
import { readEntryFile } from '#files/entry-file.ts';
import { readFigureTable } from '#files/figure-table.ts';
import { listEntryFiles } from '#files/list-entries.ts';
import { writePublishedValues } from '#files/published-values.ts';
import { readYaml } from '#files/yaml.ts';
import { COLLECTIONS, type CollectionName } from '#schema/collections.ts';
import { publishedValuesSchema } from '#schema/published-values.ts';

export const RECORD = 'content/published-values.yaml';

/** The record cannot be written; the message says why. */
export class RecordFault extends Error {}

/**
 * Run it in the folder of the project, with content that the checker passes.
 * @param on the day of the release
 * @returns how many fields changed and how many entries are new. @throws RecordFault
 */
export async function recordValues(on: string): Promise<{ changed: number; added: number }> {
  const now = await readValues();
  const last = existsSync(RECORD)
    ? publishedValuesSchema.parse(readYaml(readFileSync(RECORD, 'utf8')).data)
    : { recordedOn: on, changes: [], values: now };
  if (on < last.recordedOn) {
    throw new RecordFault(`The last release was on ${last.recordedOn}, after ${on}. Write the day of this one.`);
  }
  const found = compareValues(last.values, now, on).map(({ ref, ...change }) => ({ entry: ref, ...change }));
  const text = writePublishedValues({ recordedOn: on, changes: [...last.changes, ...found], values: now });
  writeFileSync(RECORD, text);
  const added = found.filter(({ field }) => field === NEW_ENTRY).length;
  return { changed: found.length - added, added };
}

async function readValues(): Promise<WatchedValues> {
  const figures = await readShelf('figures');
  return toWatchedValues({
    funding: await readShelf('funding'),
    events: await readShelf('events'),
    groups: await readShelf('groups'),
    organisations: await readShelf('organisations'),
    figures: figures.map(({ id, data, table }) => ({ id, rows: readFigureTable(table, data).rows })),
  });
}

async function readShelf<C extends CollectionName>(name: C) {
  const schema = COLLECTIONS[name].schema as (typeof COLLECTIONS)[C]['schema'] & z.ZodType;
  const files = await listEntryFiles('content', name);
  return files
    .map(({ id, path, tablePath }) => ({
      id,
      data: schema.parse(readEntryFile(path, readFileSync(path, 'utf8')).data) as z.output<
        (typeof COLLECTIONS)[C]['schema']
      >,
      table: tablePath === undefined ? '' : readFileSync(tablePath, 'utf8'),
    }))
    .filter(({ data }) => !('draft' in data && data.draft === true));
}

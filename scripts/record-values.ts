// Brings the record of watched fields up to date: what changed since the last release, and what the fields are now.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { compareValues, NEW_ENTRY } from '#domain/changes/changes.ts';
import { toWatchedValues, type WatchedValues } from '#domain/changes/watch.ts';
import { readFigureTable } from '#files/figure-table.ts';
import { writePublishedValues } from '#files/published-values.ts';
import { readShelf } from '#files/read-shelf.ts';
import { readYaml } from '#files/yaml.ts';
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
  const figures = await readShelf('content', 'figures');
  return toWatchedValues({
    funding: await readShelf('content', 'funding'),
    events: await readShelf('content', 'events'),
    groups: await readShelf('content', 'groups'),
    organisations: await readShelf('content', 'organisations'),
    figures: figures.map(({ id, data, table }) => ({ id, rows: readFigureTable(table, data).rows })),
  });
}

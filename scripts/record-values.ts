// Brings the record of watched fields up to date: what changed since the last release, and what the fields are now.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { compareValues, NEW_ENTRY } from '#domain/changes/changes.ts';
import { toWatchedValues, type WatchedValues } from '#domain/changes/watch.ts';
import { contentFile, contentFolder } from '#files/content-folder.ts';
import { readFigureTable } from '#files/figure-table.ts';
import { writePublishedValues } from '#files/published-values.ts';
import { readCollection } from '#files/read-collection.ts';
import { readYaml } from '#files/yaml.ts';
import { publishedValuesSchema } from '#schema/published-values.ts';

const RECORD = contentFile('published-values.yaml');

/** The record cannot be written; the message says why. */
export class RecordFault extends Error {}

/**
 * Run it in the folder of the project, with content that the checker passes.
 * @param on the day of the release
 * @returns what was done, in a sentence. @throws RecordFault
 */
export function recordValues(on: string): string {
  const now = readValues();
  const last = existsSync(RECORD)
    ? publishedValuesSchema.parse(readYaml(readFileSync(RECORD, 'utf8')).data)
    : { recordedOn: on, changes: [], values: now };
  if (on < last.recordedOn) {
    throw new RecordFault(`The last release was on ${last.recordedOn}, after ${on}. Write the day of this one.`);
  }
  const found = compareValues(last.values, now, on).map(({ ref, ...change }) => ({ entry: ref, ...change }));
  // Nothing to write down leaves the file alone, so that a nightly release does not stand in the way of the next pull.
  if (found.length > 0 || !existsSync(RECORD)) {
    writeFileSync(RECORD, writePublishedValues({ recordedOn: on, changes: [...last.changes, ...found], values: now }));
  }
  const added = found.filter(({ field }) => field === NEW_ENTRY).length;
  return found.length === 0
    ? `No field that readers rely on has changed since the release of ${last.recordedOn}.`
    : `Changed fields: ${found.length - added}, new entries: ${added}; written to ${RECORD}. Commit the file.`;
}

function readValues(): WatchedValues {
  const content = contentFolder();
  const figures = readCollection(content, 'figures');
  return toWatchedValues({
    funding: readCollection(content, 'funding'),
    events: readCollection(content, 'events'),
    groups: readCollection(content, 'groups'),
    organisations: readCollection(content, 'organisations'),
    figures: figures.map(({ id, data, table }) => ({ id, rows: readFigureTable(table, data).rows })),
  });
}

// npm run record -- --on <day>: writes down what changed in the watched fields since the last release, and what they are now.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { z } from 'astro/zod';
import { compareValues, NEW_ENTRY } from '#domain/changes/changes.ts';
import { toWatchedValues, type WatchedValues } from '#domain/changes/watch.ts';
import { readEntryFile } from '#files/entry-file.ts';
import { readFigureTable } from '#files/figure-table.ts';
import { listEntryFiles } from '#files/list-entries.ts';
import { writePublishedValues } from '#files/published-values.ts';
import { readYaml } from '#files/yaml.ts';
import { COLLECTIONS, type CollectionName } from '#schema/collections.ts';
import { isRealDay } from '#schema/fields.ts';
import { publishedValuesSchema } from '#schema/published-values.ts';

const RECORD = 'content/published-values.yaml';

const { values } = parseArgs({ options: { on: { type: 'string' } } });
process.exitCode = await main(values.on ?? process.env['SITE_DATE'] ?? '');

async function main(on: string): Promise<number> {
  if (!isRealDay(on)) {
    process.stderr.write('Say the day of the release: npm run record -- --on 2026-12-01\n');
    return 1;
  }
  const now = await readValues();
  const last = existsSync(RECORD)
    ? publishedValuesSchema.parse(readYaml(readFileSync(RECORD, 'utf8')).data)
    : { recordedOn: on, changes: [], values: now };
  if (on < last.recordedOn) {
    process.stderr.write(`The last release was on ${last.recordedOn}, after ${on}. Write the day of this one.\n`);
    return 1;
  }
  const found = compareValues(last.values, now, on).map(({ ref, ...change }) => ({ entry: ref, ...change }));
  writeFileSync(RECORD, writePublishedValues({ recordedOn: on, changes: [...last.changes, ...found], values: now }));
  const added = found.filter(({ field }) => field === NEW_ENTRY).length;
  process.stdout.write(`${found.length - added} changed fields and ${added} new entries written to ${RECORD}.\n`);
  return 0;
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

/** @throws Error on content that the checker refuses: check first, then release. */
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

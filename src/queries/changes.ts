// Every change that readers see listed, newest first: between releases, since the last one, and as editors wrote them.
import publishedText from 'site-content/published-values.yaml?raw';
import { compareValues, sortChanges, type Change } from '#domain/changes/changes.ts';
import { toWatchedValues } from '#domain/changes/watch.ts';
import type { EntryRef } from '#domain/content-graph.ts';
import { readYaml } from '#files/yaml.ts';
import { COLLECTION_NAMES } from '#schema/collections.ts';
import { publishedValuesSchema } from '#schema/published-values.ts';
import { getAllEntries, getEntries } from './entries.ts';
import { getFigureRows } from './figure-rows.ts';
import { getSite } from './site.ts';

/**
 * A build for a day before the record leaves out what came later.
 * @returns beside the changes the day the record begins or was last brought up to date
 */
export async function getChanges() {
  const { day } = getSite();
  const { recordedOn, changes, values } = publishedValuesSchema.parse(readYaml(publishedText).data);
  const recorded = changes.map(({ entry, on, field, was, now }): Change => ({
    on,
    ref: entry as EntryRef,
    field,
    ...(was === undefined ? {} : { was }),
    ...(now === undefined ? {} : { now }),
  }));
  const since = day < recordedOn ? [] : compareValues(values, await readValues(), day);
  const all = [...recorded, ...since, ...(await readWritten())].filter(({ on }) => on <= day);
  return { recordedOn, changes: sortChanges(all) };
}

async function readValues() {
  const [funding, events, groups, organisations, figures] = await Promise.all([
    getEntries('funding'),
    getEntries('events'),
    getEntries('groups'),
    getEntries('organisations'),
    getEntries('figures'),
  ]);
  const tables = figures.map((figure) => ({ id: figure.id, rows: getFigureRows(figure) }));
  return toWatchedValues({ funding, events, groups, organisations, figures: tables });
}

/** The sentences of `changes:` in the fields of entries. */
async function readWritten(): Promise<Change[]> {
  return (await getAllEntries(COLLECTION_NAMES)).flatMap(({ ref, data }) => {
    const { changes = [] } = data as { changes?: { on: string; what: string }[] };
    return changes.map(({ on, what }): Change => ({ on, ref, field: 'words', what }));
  });
}

// Writes the files under /api/v1/: the entries of a collection as editors wrote them, the graph, and what describes each.
import { entryAddress } from '#domain/addresses.ts';
import { getState, toTiming } from '#domain/funding/state.ts';
import { find, type RenderContext } from '#domain/render-context.ts';
import { startOfDay } from '#time/london.ts';
import type { CollectionName } from '#schema/collections.ts';
import type { Funding } from '#schema/funding.ts';
import { toJsonSchema } from '#schema/json-schema.ts';
import type { Source } from '#schema/sources.ts';
import { dataSchemaAddress } from './addresses.ts';
import { DATA_VERSION, dataFileSchema, dataFileTitle, type DataFile } from './file-schema.ts';
import { findNamedSources } from './named-sources.ts';

interface WrittenEntry {
  id: string;
  data: object;
}

/** @param entries all of the collection, or some of them */
export function toCollectionFile(
  collection: CollectionName,
  entries: readonly WrittenEntry[],
  context: RenderContext,
): object {
  return {
    ...toHead(collection, context),
    entries: entries.map(({ id, data }) => {
      const { table: _, ...written } = data as { table?: string; consultation?: string };
      return {
        id,
        address: context.toAbsolute(entryAddress(collection, id, written.consultation)),
        ...addTo(collection, id, data, context),
        ...written,
      };
    }),
    ...(collection === 'sources' ? {} : { sources: collectSources(collection, entries, context) }),
  };
}

/** The sources that entries name, so that a file explains itself. */
function collectSources(
  collection: CollectionName,
  entries: readonly WrittenEntry[],
  context: RenderContext,
): Record<string, Source> {
  const ids = findNamedSources(
    collection,
    entries.map(({ data }) => data),
  );
  return Object.fromEntries(ids.map((id) => [id, find(context.sources, id, 'source')]));
}

/** What the site works out; named with its meaning in file-schema.ts. */
function addTo(
  collection: CollectionName,
  id: string,
  data: object,
  { day, sources, toAbsolute }: RenderContext,
): object {
  if (collection === 'funding') {
    const timing = toTiming(data as Funding, (source) => sources.get(source)?.date);
    const { factsDate } = timing;
    return { state: getState(timing, startOfDay(day)), ...(factsDate === undefined ? {} : { factsDate }) };
  }
  return collection === 'figures' ? { numbers: toAbsolute(`/data/${id}.json`) } : {};
}

export function toGraphFile(context: RenderContext): object {
  const { graph, toAbsolute } = context;
  return {
    ...toHead('graph', context),
    entries: [...graph.byCollection.values()].flat().map(({ ref, address, title, summary, date, sources }) => ({
      ref,
      address: toAbsolute(address),
      title,
      summary,
      ...(date === undefined ? {} : { date }),
      sources,
    })),
    links: [...graph.outgoing.values()].flat().map(({ from, verb, to, reason, source }) => ({
      from,
      verb,
      to,
      reason,
      ...(source === undefined ? {} : { source }),
    })),
  };
}

/** The JSON Schema of a file. */
export function toDescription(file: DataFile, toAbsolute: RenderContext['toAbsolute']): object {
  return toJsonSchema(dataFileSchema(file), dataFileTitle(file), toAbsolute(dataSchemaAddress(file)));
}

function toHead(file: DataFile, { day, toAbsolute }: RenderContext): object {
  return {
    $schema: toAbsolute(dataSchemaAddress(file)),
    version: DATA_VERSION,
    day,
    licence: 'https://creativecommons.org/licenses/by/4.0/',
    terms: toAbsolute('/about/data/'),
  };
}

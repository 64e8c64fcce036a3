// The graph of all entries as their collections describe it: what each shows, and the links that are written or follow.
import { COLLECTION_NAMES, DEFINITIONS, type CollectionDefinition, type CollectionName } from '#schema/collections.ts';
import { entryAddress } from './addresses.ts';
import {
  buildContentGraph,
  type EntryRef,
  type ContentGraph,
  type GraphEntry,
  type GraphLink,
} from './content-graph.ts';

export interface WrittenEntry {
  id: string;
  data: object;
}

/** The collections that are in the graph. */
export const GRAPH_COLLECTIONS = COLLECTION_NAMES.filter((name) => DEFINITIONS[name].graph !== false);

/** @param entries of each collection, without drafts */
export function toGraph(entries: ReadonlyMap<CollectionName, readonly WrittenEntry[]>): ContentGraph {
  const all = GRAPH_COLLECTIONS.flatMap((collection) =>
    (entries.get(collection) ?? []).map((entry) => ({ collection, entry })),
  );
  return buildContentGraph(
    all.map(({ collection, entry }) => toGraphEntry(collection, entry)),
    // What an editor wrote of two entries says more than what follows from a field, and of equals the first is shown.
    [toLinks, toImpliedLinks].flatMap((read) => all.flatMap(({ collection, entry }) => read(collection, entry))),
  );
}

function toGraphEntry(collection: CollectionName, { id, data }: WrittenEntry): GraphEntry {
  const { graph, nameField }: CollectionDefinition = DEFINITIONS[collection];
  const named = graph === false ? {} : graph;
  const fields = data as Readonly<Record<string, unknown>>;
  const text = (field: string | undefined): string | undefined => {
    const value = field === undefined ? undefined : fields[field];
    return typeof value === 'string' ? value : undefined;
  };
  const title = text(nameField) ?? id;
  const [date, dateText] = [text(named.date), text(named.dateText)];
  const until = named.until?.map(text).find((value) => value !== undefined);
  const source = text('source');
  return {
    ref: `${collection}/${id}`,
    collection,
    id,
    title,
    shortTitle: text(named.shortTitle) ?? title,
    summary: text(named.summary ?? 'summary') ?? '',
    address: entryAddress(collection, id, text('consultation')),
    ...(date === undefined ? {} : { date }),
    ...(dateText === undefined ? {} : { dateText }),
    ...(until === undefined ? {} : { until }),
    order: toOrder(named.order === undefined ? undefined : fields[named.order]),
    sources: (fields['sources'] as string[] | undefined) ?? (source === undefined ? [] : [source]),
  };
}

const BEFORE_A = 'A'.charCodeAt(0) - 1;

/** A number stands for itself, a letter for its place in the alphabet. */
function toOrder(value: unknown): number {
  return typeof value === 'number' ? value : typeof value === 'string' ? value.charCodeAt(0) - BEFORE_A : 0;
}

function toLinks(collection: CollectionName, { id, data }: WrittenEntry): GraphLink[] {
  const { links = [] } = data as { links?: (Omit<GraphLink, 'from' | 'to'> & { to: string })[] };
  return links.map(({ to, verb, reason, source }) => ({
    from: `${collection}/${id}`,
    to: to as EntryRef,
    verb,
    reason,
    ...(source === undefined ? {} : { source }),
  }));
}

function toImpliedLinks(collection: CollectionName, { id, data }: WrittenEntry): GraphLink[] {
  const links = DEFINITIONS[collection].impliedLinks({ id, data: data as never });
  return links.map((link) => ({ ...link, from: link.from as EntryRef, to: link.to as EntryRef }));
}

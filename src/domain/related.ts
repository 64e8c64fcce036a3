// Entries of one collection that are linked to the same things, with what they share as the reason.
import type { CollectionName } from '#schema/collections.ts';
import { getConnections, getPosition, type EntryRef, type ContentGraph, type GraphEntry } from './content-graph.ts';

export interface Related {
  entry: GraphEntry;
  /** What both are linked to, the rarest first: it says most. */
  shared: readonly GraphEntry[];
}

/** Entries that share the most with this one, and of those with as much, the newest. */
export function getRelated(graph: ContentGraph, entry: GraphEntry, most: number): Related[] {
  const order = graph.byCollection.get(entry.collection) ?? [];
  const things = getConnections(graph, entry.ref)
    .map((connection) => ({
      thing: connection.entry,
      others: getPositions(graph, connection.entry.ref, entry.collection),
    }))
    .toSorted((a, b) => a.others.length - b.others.length);
  const counts = new Uint16Array(order.length);
  for (const { others } of things) for (const position of others) counts[position] = (counts[position] ?? 0) + 1;
  counts[getPosition(graph, entry.ref)] = 0;
  return findMost(counts, things.length, most).flatMap((position) => {
    const other = order[position];
    if (other === undefined) return [];
    return { entry: other, shared: things.filter(({ others }) => others.includes(position)).map(({ thing }) => thing) };
  });
}

/** Positions of the highest counts above 0, the first of equal ones first. */
function findMost(counts: Uint16Array, highest: number, most: number): number[] {
  const found: number[] = [];
  for (let count = highest; count > 0; count -= 1) {
    for (let at = counts.indexOf(count); at >= 0; at = counts.indexOf(count, at + 1)) {
      found.push(at);
      if (found.length === most) return found;
    }
  }
  return found;
}

/** Made once for a hub: a thing that every page is linked to would else be looked through for every page. */
const KNOWN = new WeakMap<ContentGraph, Map<string, Uint32Array>>();

/** Which entries of a collection a thing is linked to, as positions in reading order. */
function getPositions(graph: ContentGraph, ref: EntryRef, collection: CollectionName): Uint32Array {
  const known = KNOWN.get(graph) ?? new Map<string, Uint32Array>();
  KNOWN.set(graph, known);
  const key = `${collection} ${ref}`;
  const positions = known.get(key) ?? toPositions(graph, ref, collection);
  known.set(key, positions);
  return positions;
}

function toPositions(graph: ContentGraph, ref: EntryRef, collection: CollectionName): Uint32Array {
  return Uint32Array.from(getConnections(graph, ref, collection), ({ entry }) => getPosition(graph, entry.ref));
}

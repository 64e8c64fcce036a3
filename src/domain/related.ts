// Entries of one collection that tell of the same things, with what they share as the reason.
import type { CollectionName } from '#schema/collections.ts';
import { getConnections, getPosition, type EntryRef, type Hub, type HubEntry } from './hub.ts';

export interface Related {
  entry: HubEntry;
  /** What both are linked to, the rarest first: it says most. */
  shared: readonly HubEntry[];
}

/** Entries that share the most with this one, and of those with as much, the newest. */
export function getRelated(hub: Hub, entry: HubEntry, most: number): Related[] {
  const order = hub.byCollection.get(entry.collection) ?? [];
  const things = getConnections(hub, entry.ref)
    .map((connection) => ({
      thing: connection.entry,
      others: getPositions(hub, connection.entry.ref, entry.collection),
    }))
    .toSorted((a, b) => a.others.length - b.others.length);
  const counts = new Uint16Array(order.length);
  for (const { others } of things) for (const position of others) counts[position] = (counts[position] ?? 0) + 1;
  counts[getPosition(hub, entry.ref)] = 0;
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

/** Made once for a hub: a thing of which every page tells would else be looked through for every page. */
const KNOWN = new WeakMap<Hub, Map<string, Uint32Array>>();

/** Which entries of a collection a thing is linked to, as positions in reading order. */
function getPositions(hub: Hub, ref: EntryRef, collection: CollectionName): Uint32Array {
  const known = KNOWN.get(hub) ?? new Map<string, Uint32Array>();
  KNOWN.set(hub, known);
  const key = `${collection} ${ref}`;
  const positions = known.get(key) ?? toPositions(hub, ref, collection);
  known.set(key, positions);
  return positions;
}

function toPositions(hub: Hub, ref: EntryRef, collection: CollectionName): Uint32Array {
  return Uint32Array.from(getConnections(hub, ref, collection), ({ entry }) => getPosition(hub, entry.ref));
}

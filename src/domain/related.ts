// Entries of one collection that tell of the same things, with what they share as the reason.
import { getConnections, type EntryRef, type Hub, type HubEntry } from './hub.ts';

export interface Related {
  entry: HubEntry;
  /** What both are linked to, the rarest first: it says most. */
  shared: readonly HubEntry[];
}

/** Entries that share the most with this one, and of those with as much, the newest. */
export function getRelated(hub: Hub, entry: HubEntry, most: number): Related[] {
  const found = new Map<EntryRef, HubEntry[]>();
  const own = getConnections(hub, entry.ref).map((connection) => ({
    thing: connection.entry,
    others: getConnections(hub, connection.entry.ref, entry.collection),
  }));
  for (const { thing, others } of own.toSorted((a, b) => a.others.length - b.others.length)) {
    for (const { entry: other } of others) {
      if (other.ref !== entry.ref) found.set(other.ref, [...(found.get(other.ref) ?? []), thing]);
    }
  }
  const order = hub.byCollection.get(entry.collection) ?? [];
  return order
    .flatMap((other) => {
      const shared = found.get(other.ref);
      return shared === undefined ? [] : [{ entry: other, shared }];
    })
    .toSorted((a, b) => b.shared.length - a.shared.length)
    .slice(0, most);
}

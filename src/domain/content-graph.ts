// The content graph: every entry of the site with its typed, reasoned links, readable from both ends.
import type { CollectionName } from '#schema/collections.ts';
import { VERBS, type Verb } from '#schema/links.ts';
import { compareIds } from '#text/compare.ts';
import { compareDays } from '#time/days.ts';
import { formatSpan } from './span.ts';

/** "groups/test-writers": the name of an entry everywhere in the hub. */
export type EntryRef = `${CollectionName}/${string}`;

export interface GraphEntry {
  ref: EntryRef;
  collection: CollectionName;
  id: string;
  title: string;
  /** For tables and phase lines; the title where the collection has none. */
  shortTitle: string;
  summary: string;
  /** Root-relative, without the base path. */
  address: string;
  /** The date lists are sorted by, as exact as known; absent for standing entries. */
  date?: string;
  /** "Late 1999": what the year alone does not say. */
  dateText?: string;
  /** When it ends, where it lasts longer than its date: a day or a UK local time. */
  until?: string;
  /** Position in its own collection, for entries without a date. */
  order: number;
  /** Ids of the sources the entry rests on. */
  sources: readonly string[];
}

/** The date of an entry as the first words of a line; empty for standing entries. */
export function formatEntryDate({ date, dateText, until }: Pick<GraphEntry, 'date' | 'dateText' | 'until'>): string {
  return dateText ?? (date === undefined ? '' : formatSpan({ from: date, until }));
}

export interface GraphLink {
  from: EntryRef;
  to: EntryRef;
  verb: Verb;
  reason: string;
  /** Id of the source that states the link; absent for an editorial link. */
  source?: string;
}

export interface ContentGraph {
  entries: ReadonlyMap<EntryRef, GraphEntry>;
  /** All entries of a collection, in reading order. */
  byCollection: ReadonlyMap<CollectionName, readonly GraphEntry[]>;
  /** Where each entry stands in the reading order of its collection, from 0. */
  positions: ReadonlyMap<EntryRef, number>;
  /** Links by the entry that carries them, and by the entry they point to. */
  outgoing: ReadonlyMap<EntryRef, readonly GraphLink[]>;
  incoming: ReadonlyMap<EntryRef, readonly GraphLink[]>;
}

/** One end of a link seen from the other: the entry there, what joins the two, and why. */
export interface Connection {
  entry: GraphEntry;
  verb: Verb;
  /** `true` when the link is written on the entry we look from. */
  forward: boolean;
  reason: string;
  source?: string;
}

/**
 * Builds the graph once for the whole site.
 * Links to entries that are not published (drafts) are dropped; links to nowhere are the checker's business.
 */
export function buildContentGraph(entries: readonly GraphEntry[], links: readonly GraphLink[]): ContentGraph {
  const byRef = new Map(entries.map((entry) => [entry.ref, entry]));
  const byCollection = new Map<CollectionName, GraphEntry[]>();
  for (const entry of entries) append(byCollection, entry.collection, entry);
  const positions = new Map<EntryRef, number>();
  for (const list of byCollection.values()) {
    list.sort(inReadingOrder);
    for (const [position, { ref }] of list.entries()) positions.set(ref, position);
  }
  const outgoing = new Map<EntryRef, GraphLink[]>();
  const incoming = new Map<EntryRef, GraphLink[]>();
  for (const link of links) {
    if (!byRef.has(link.from) || !byRef.has(link.to)) continue;
    append(outgoing, link.from, link);
    append(incoming, link.to, link);
  }
  return { entries: byRef, byCollection, positions, outgoing, incoming };
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/**
 * Dated entries newest first, then standing ones by their order; ties by id.
 * A year or a month stands where its last day would: what is dated 1999 may be of December.
 */
export function inReadingOrder(a: GraphEntry, b: GraphEntry): number {
  if (a.date !== undefined && b.date !== undefined && a.date !== b.date) return compareDays(b.date, a.date);
  if ((a.date === undefined) !== (b.date === undefined)) return a.date === undefined ? 1 : -1;
  return a.order - b.order || compareIds(a, b);
}

/** The entry of that name. @throws Error when the hub has none, which the checker rules out for content. */
export function getEntry(graph: ContentGraph, ref: EntryRef): GraphEntry {
  const entry = graph.entries.get(ref);
  if (!entry) throw new Error(`The hub has no entry ${ref}.`);
  return entry;
}

/** Where an entry stands in the reading order of its collection, from 0. @throws Error when the hub has no such entry. */
export function getPosition(graph: ContentGraph, ref: EntryRef): number {
  const position = graph.positions.get(ref);
  if (position === undefined) throw new Error(`The hub has no entry ${ref}.`);
  return position;
}

/** Everything joined to an entry, from both sides, once each, in reading order. */
export function getConnections(graph: ContentGraph, ref: EntryRef, collection?: CollectionName): Connection[] {
  const found = new Map<EntryRef, Connection>();
  const add = (other: EntryRef, link: GraphLink, forward: boolean): void => {
    const entry = getEntry(graph, other);
    if (collection !== undefined && entry.collection !== collection) return;
    const known = found.get(other);
    if (known && VERBS[known.verb] >= VERBS[link.verb]) return;
    found.set(other, {
      entry,
      verb: link.verb,
      forward,
      reason: link.reason,
      ...(link.source === undefined ? {} : { source: link.source }),
    });
  };
  for (const link of graph.outgoing.get(ref) ?? []) add(link.to, link, true);
  for (const link of graph.incoming.get(ref) ?? []) add(link.from, link, false);
  return [...found.values()].sort((a, b) => inReadingOrder(a.entry, b.entry));
}

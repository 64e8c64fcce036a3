// Made-up entries and links of a hub. A test names what matters to it; the rest is filled in.
import type { EntryRef, GraphEntry, GraphLink } from '#domain/content-graph.ts';

/** An entry with its id as its title. */
export function makeEntry(ref: EntryRef, more: Partial<GraphEntry> = {}): GraphEntry {
  const [collection, id] = ref.split('/') as [GraphEntry['collection'], string];
  const title = more.title ?? id;
  return {
    ref,
    collection,
    id,
    title,
    shortTitle: title,
    summary: '',
    address: `/${ref}/`,
    order: 0,
    sources: [],
    ...more,
  };
}

/** A link of our own judgement, or one that a source states. */
export function makeLink(from: EntryRef, verb: GraphLink['verb'], to: EntryRef, source?: string): GraphLink {
  return { from, verb, to, reason: 'Made up for this test.', ...(source === undefined ? {} : { source }) };
}

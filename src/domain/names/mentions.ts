// Where each organisation and each term is mentioned: in the text, the summary and the statements of entries.
import type { EntryRef } from '../content-graph.ts';
import type { FindNames, Named } from './find-names.ts';

/** What is read of an entry. */
export interface ReadEntry {
  ref: EntryRef;
  data: object;
  /** MDX text. */
  body?: string;
}

/** Entries that mention an organisation or a term, in the order given; its own page does not count. */
export type Mentions = ReadonlyMap<EntryRef, readonly EntryRef[]>;

/** @param find organisations and terms apart, so that a word can be both */
export function collectMentions(entries: readonly ReadEntry[], find: FindNames): Mentions {
  const mentions = new Map<EntryRef, EntryRef[]>();
  for (const { ref, data, body = '' } of entries) {
    const text = [body.replace(NOT_WORDS, ' '), ...statementsIn(data)].join('\n');
    const named = new Set([...readMarks(body), ...find(text).map(toRef)]);
    named.delete(ref);
    for (const target of named) mentions.set(target, [...(mentions.get(target) ?? []), ref]);
  }
  return mentions;
}

/** Components and the addresses of links. */
const NOT_WORDS = /<[^>]*>|\]\([^)]*\)/g;
const MARK = /<(Org|Term)\s+id="([a-z0-9-]+)"/g;

function readMarks(body: string): EntryRef[] {
  return [...body.matchAll(MARK)].map(([, name, id = '']) =>
    toRef({ kind: name === 'Org' ? 'organisation' : 'term', id }),
  );
}

function toRef({ kind, id }: Named): EntryRef {
  return kind === 'organisation' ? `organisations/${id}` : `glossary/${id}`;
}

/** Sentences that a page shows from its fields: summaries, statements and meanings. */
function statementsIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return SHOWN.has(key) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((item: unknown) => statementsIn(item, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => statementsIn(inner, name));
}

const SHOWN = new Set(['summary', 'text', 'definition', 'note']);

// The suggestions of the field in the head: pages whose names fit what is typed so far, grouped by kind.
import { expand } from './expand.ts';
import { findTasksBegun } from './intents.ts';
import { parseQuery } from './parse-query.ts';
import { rank, type Hit } from './rank.ts';
import type { NamedPage } from './record.ts';
import { findFirst, runSearch, type Engine, type SearchPages } from './run-search.ts';

export interface SuggestionGroup {
  type: string;
  pages: NamedPage[];
}

export interface Suggestions {
  groups: SuggestionGroup[];
  /** The words they fit. */
  words: string;
  /** The same words, when they are another spelling of what was typed. */
  corrected?: string;
}

const MOST = 8;

/** At most `most` pages whose names fit, the best first; pages of one kind stand together where its best page stands. */
export function suggest(raw: string, pages: SearchPages, most = MOST): SuggestionGroup[] {
  const query = parseQuery(raw);
  if (query.words.length === 0) return [];
  const forms = [query.words, ...expand(query.words, pages.synonyms, pages.compounds).map(({ words }) => words)];
  const found = forms.map((words, index) => ({
    words,
    weight: index === 0 ? 1 : 0.95,
    scores: new Map<string, number>(),
  }));
  const first = [...findFirst(query.text, pages), ...findTasksBegun(query.text, pages.names.intents)];
  return group(rank(pages.nameWords, found, first).slice(0, most));
}

/** The same; where no name fits the words as typed, the best results of a search for them. */
export async function suggestOrSearch(raw: string, pages: SearchPages, engine: Engine): Promise<Suggestions> {
  const groups = suggest(raw, pages);
  const { text, words } = parseQuery(raw);
  if (groups.length > 0 || words.length === 0) return { groups, words: text };
  const { hits, corrected } = await runSearch(raw, pages, engine, { asTyped: false });
  const found = group(hits.slice(0, MOST));
  return corrected === undefined ? { groups: found, words: text } : { groups: found, words: corrected, corrected };
}

function group(hits: readonly Hit[]): SuggestionGroup[] {
  const groups = new Map<string, NamedPage[]>();
  for (const { page } of hits) groups.set(page.type, [...(groups.get(page.type) ?? []), page]);
  return [...groups].map(([type, list]) => ({ type, pages: list }));
}

export function countSuggestions({ groups }: Suggestions): number {
  return groups.reduce((sum, { pages }) => sum + pages.length, 0);
}

// The suggestions of the field in the head: pages whose names fit what is typed so far, grouped by kind.
import { expand } from './expand.ts';
import { parseQuery } from './parse-query.ts';
import { rank } from './rank.ts';
import type { NamedPage } from './record.ts';
import { findAbsent, findFirst, findMisspelled, applySpelling, type Engine, type SearchPages } from './run-search.ts';

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

/** At most `most` pages, the best first; pages of one kind stand together where its best page stands. */
export function suggest(raw: string, pages: SearchPages, most = MOST): SuggestionGroup[] {
  const query = parseQuery(raw);
  if (query.words.length === 0) return [];
  const forms = [query.words, ...expand(query.words, pages.synonyms, pages.compounds).map(({ words }) => words)];
  const found = forms.map((words, index) => ({
    words,
    weight: index === 0 ? 1 : 0.95,
    scores: new Map<string, number>(),
  }));
  const groups = new Map<string, NamedPage[]>();
  for (const { page } of rank(pages.nameWords, found, findFirst(query.text, pages)).slice(0, most)) {
    groups.set(page.type, [...(groups.get(page.type) ?? []), page]);
  }
  return [...groups].map(([type, list]) => ({ type, pages: list }));
}

/** The same, for a better spelling where nothing fits the words as typed. */
export async function suggestSpelled(
  raw: string,
  pages: SearchPages,
  engine: Pick<Engine, 'dictionary' | 'englishWords'>,
): Promise<Suggestions> {
  const groups = suggest(raw, pages);
  const query = parseQuery(raw);
  if (groups.length > 0 || query.words.length === 0) return { groups, words: query.text };
  const unknown = await findMisspelled(await findAbsent(query.words, pages, engine), engine);
  const corrected = unknown.length === 0 ? undefined : applySpelling(query, unknown, pages, await engine.dictionary());
  if (corrected === undefined) return { groups: [], words: query.text };
  return { groups: suggest(corrected, pages), words: corrected, corrected };
}

export function countSuggestions({ groups }: Suggestions): number {
  return groups.reduce((sum, { pages }) => sum + pages.length, 0);
}

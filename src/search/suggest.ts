// The suggestions of the header box: pages whose names fit what is typed so far, grouped by kind.
import { expand } from './expand.ts';
import { rank } from './rank.ts';
import type { NamedPage } from './record.ts';
import type { SearchPages } from './run-search.ts';
import { parseQuery } from './parse-query.ts';

export interface SuggestionGroup {
  type: string;
  pages: NamedPage[];
}

/** At most `most` pages, the best first; pages of one kind stand together where its best page stands. */
export function suggest(raw: string, pages: SearchPages, most = 8): SuggestionGroup[] {
  const query = parseQuery(raw);
  if (query.words.length === 0) return [];
  const forms = [query.words, ...expand(query.words, pages.synonyms).map(({ words }) => words)];
  const found = forms.map((words, index) => ({
    words,
    weight: index === 0 ? 1 : 0.95,
    scores: new Map<string, number>(),
  }));
  const groups = new Map<string, NamedPage[]>();
  for (const { page } of rank(pages.nameWords, found, pages.names.pins, query.text).slice(0, most)) {
    groups.set(page.type, [...(groups.get(page.type) ?? []), page]);
  }
  return [...groups].map(([type, list]) => ({ type, pages: list }));
}

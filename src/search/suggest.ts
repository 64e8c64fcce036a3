// The suggestions of the field in the head: pages whose names fit what is typed so far, grouped by kind.
import { expand } from './expand.ts';
import { findTasksBegun } from './intents.ts';
import { parseQuery } from './parse-query.ts';
import { findPromoted } from './promote.ts';
import { rank, type Form, type Hit } from './rank.ts';
import { runSearch, type Engine } from './run-search.ts';
import type { SearchPages } from './search-pages.ts';
import { LIMITS, SCORE } from './weights.ts';

export interface SuggestionGroup {
  type: string;
  hits: Hit[];
}

export interface Suggestions {
  groups: SuggestionGroup[];
  /** The query they fit. */
  text: string;
  /** The same, when it is another spelling of what was typed. */
  corrected?: string;
}

/** At most `most` pages whose names fit, the best first; pages of one kind stand together where its best page stands. */
export function suggest(raw: string, pages: SearchPages, most: number = LIMITS.suggestions): SuggestionGroup[] {
  const query = parseQuery(raw);
  if (query.tokens.length === 0) return [];
  const others = expand(query.tokens, pages.synonyms, pages.compounds);
  const forms: Form[] = [
    { tokens: query.tokens, weight: 1, texts: new Map() },
    ...others.map(({ tokens }) => ({ tokens, weight: SCORE.otherForm, texts: new Map() })),
  ];
  const promoted = [...findPromoted(query.text, pages), ...findTasksBegun(query.text, pages.names.intents)];
  return group(rank(pages, pages.weigh, forms, promoted).slice(0, most));
}

/** The same; where no name fits the query as typed, the best results of a search for it. */
export async function suggestOrSearch(raw: string, pages: SearchPages, engine: Engine): Promise<Suggestions> {
  const groups = suggest(raw, pages);
  const { text, tokens } = parseQuery(raw);
  if (groups.length > 0 || tokens.length === 0) return { groups, text };
  const { hits, corrected } = await runSearch(raw, pages, engine, { asTyped: false });
  const found = group(hits.slice(0, LIMITS.suggestions));
  return corrected === undefined ? { groups: found, text } : { groups: found, text: corrected, corrected };
}

function group(hits: readonly Hit[]): SuggestionGroup[] {
  const groups = new Map<string, Hit[]>();
  for (const hit of hits) groups.set(hit.page.type, [...(groups.get(hit.page.type) ?? []), hit]);
  return [...groups].map(([type, list]) => ({ type, hits: list }));
}

export function countSuggestions({ groups }: Suggestions): number {
  return groups.reduce((sum, { hits }) => sum + hits.length, 0);
}

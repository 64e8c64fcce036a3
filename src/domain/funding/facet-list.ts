// The schemes on the plain list of one answer: judged as the finder judges them, so that both give the same numbers.
import { NOT_STATED, type FacetId } from './facets.ts';
import type { SchemeOnDate, Token } from './finder-scheme.ts';
import { judge, QUESTIONS, type Answers, type Question } from './judge.ts';

/** Ids of schemes, in the order they were handed in. */
export interface FacetList {
  fits: string[];
  /** No source rules the answer out, and none names it. */
  ask: string[];
  /** Closed schemes that named the answer, kept as a record. */
  closed: string[];
}

/** The question of the finder that a facet asks; a theme and a state are none. */
export function toQuestion(facet: FacetId): Question | undefined {
  return QUESTIONS.find((question) => question === (facet === 'amount' ? 'sum' : facet));
}

/** What a reader answers who follows the list; nothing for a list by what no reader can answer. */
export function toAnswers(facet: FacetId, value: string): Answers {
  const question = toQuestion(facet);
  if (question === undefined || value === NOT_STATED || value === 'depends') return {};
  return { [question]: question === 'need' ? [value] : value };
}

/** @param now milliseconds since 1970 */
export function listSchemes(facet: FacetId, value: string, placed: readonly SchemeOnDate[], now: number): FacetList {
  const answers = toAnswers(facet, value);
  const list: FacetList = { fits: [], ask: [], closed: [] };
  for (const { scheme, tokens } of placed) {
    const { group, outcomes } = judge(scheme, answers, now);
    const outcome = outcomes[0]?.outcome ?? (tokens.has(`${facet}.${value}` satisfies Token) ? 'fits' : 'differs');
    if (outcome === 'differs' || (group === 'closed' && outcome !== 'fits')) continue;
    list[group === 'closed' ? 'closed' : outcome === 'fits' ? 'fits' : 'ask'].push(scheme.id);
  }
  return list;
}

/** As many schemes as the finder counts beside the answer. */
export function countListed({ fits, ask }: FacetList): number {
  return fits.length + ask.length;
}

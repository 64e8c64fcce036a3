// How well a search answers the judged searches: where the first right page stands, and what that gives over many.
import { NOTHING, type Judged } from './judged.ts';

/** One judged search and what came out of it. */
export interface Outcome extends Judged {
  /** Addresses of the first ten results. */
  found: readonly string[];
  /** Those of them that say they have only most of the words. */
  partial: readonly string[];
  /** Place of the first page that answers, from 1; 0 when none of the first ten does. */
  place: number;
}

export interface Score {
  count: number;
  /** Mean of 1 through the place of the first right page. */
  mrr: number;
  first: number;
  firstThree: number;
  /** Of the searches without an answer, how many were told so. */
  toldNothing?: number;
}

export const MOST_PLACES = 10;

export function toOutcome(judged: Judged, found: readonly string[], partial: readonly string[] = []): Outcome {
  const shown = found.slice(0, MOST_PLACES);
  return {
    ...judged,
    found: shown,
    partial,
    place: shown.findIndex((address) => judged.answers.includes(address)) + 1,
  };
}

/** Searches without an answer have no place to score; they are counted apart. */
export function toScore(outcomes: readonly Outcome[]): Score {
  const answered = outcomes.filter(({ kind }) => kind !== NOTHING);
  const nothing = outcomes.filter(({ kind }) => kind === NOTHING);
  const share = (holds: (outcome: Outcome) => boolean): number => mean(answered.map((one) => (holds(one) ? 1 : 0)));
  return {
    count: outcomes.length,
    mrr: mean(answered.map(({ place }) => (place === 0 ? 0 : 1 / place))),
    first: share(({ place }) => place === 1),
    firstThree: share(({ place }) => place > 0 && place <= 3),
    ...(nothing.length === 0 ? {} : { toldNothing: mean(nothing.map(({ found }) => (found.length === 0 ? 1 : 0))) }),
  };
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

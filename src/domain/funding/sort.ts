// The three orders of the list. Ties are broken by title, then by id, so that the same schemes always stand in the same order.
import type { State } from './facets.ts';
import type { FinderScheme } from './finder-scheme.ts';
import { getState } from './state.ts';

export const SORTS = ['closing', 'title', 'amount'] as const;
export type Sort = (typeof SORTS)[number];

export const SORT_LABELS: Record<Sort, string> = {
  closing: 'Closing first',
  title: 'A to Z',
  amount: 'Largest first',
};

const RANKS: Record<State, number> = { open: 0, 'opens-soon': 1, 'always-open': 2, unconfirmed: 3, closed: 4 };

/** @param now milliseconds since 1970 */
export function sortSchemes<T extends FinderScheme>(schemes: readonly T[], sort: Sort, now: number): T[] {
  const keyed = schemes.map((scheme) => ({ scheme, key: toKey(scheme, sort, now), title: scheme.title.toLowerCase() }));
  keyed.sort(
    (a, b) =>
      a.key[0] - b.key[0] || a.key[1] - b.key[1] || compare(a.title, b.title) || compare(a.scheme.id, b.scheme.id),
  );
  return keyed.map(({ scheme }) => scheme);
}

/** Two numbers to sort by, smaller first. */
function toKey({ timing, sum }: FinderScheme, sort: Sort, now: number): readonly [number, number] {
  if (sort === 'title') return [0, 0];
  if (sort === 'amount') {
    const most = sum.max ?? sum.min;
    return most === undefined ? [1, 0] : [0, -most];
  }
  const state = getState(timing, now);
  const soonest = state === 'open' ? timing.closes : state === 'opens-soon' ? timing.opens : undefined;
  return [RANKS[state], soonest ?? toLateness(state, timing)];
}

/** What closed last comes first; of what could not be confirmed, what was checked last. */
function toLateness(state: State, { closes, asOf }: FinderScheme['timing']): number {
  if (state === 'closed') return -(closes ?? -Infinity);
  if (state !== 'unconfirmed') return 0;
  return asOf === undefined ? 0 : -Date.parse(`${asOf}-01-01`.slice(0, 10));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

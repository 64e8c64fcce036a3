// The two orders of the list. Ties are broken by title, then by id, so that the same schemes always stand in the same order.
import { compareIds, compareText } from '#text/compare.ts';
import type { State } from './facets.ts';
import type { FinderScheme } from './finder-scheme.ts';
import { findLatest, findNext, findOpen, getState, type Timing } from './state.ts';

/** `closing`: what can be acted on first. */
export type Sort = 'closing' | 'title';

const RANKS: Record<State, number> = {
  open: 0,
  'opens-soon': 1,
  ongoing: 2,
  rounds: 3,
  announced: 4,
  closed: 5,
};

/** @param now milliseconds since 1970 */
export function sortSchemes<T extends FinderScheme>(schemes: readonly T[], sort: Sort, now: number): T[] {
  const keyed = schemes.map((scheme) => ({ scheme, key: toKey(scheme, sort, now), title: scheme.title.toLowerCase() }));
  keyed.sort(
    (a, b) =>
      a.key[0] - b.key[0] || a.key[1] - b.key[1] || compareText(a.title, b.title) || compareIds(a.scheme, b.scheme),
  );
  return keyed.map(({ scheme }) => scheme);
}

/** Two numbers to sort by, smaller first. */
function toKey({ timing }: FinderScheme, sort: Sort, now: number): readonly [number, number] {
  if (sort === 'title') return [0, 0];
  const state = getState(timing, now);
  return [RANKS[state], toUrgency(state, timing, now)];
}

/** What closes or opens soonest comes first; of the closed, what closed last; of the rest, what has the newest facts. */
function toUrgency(state: State, timing: Timing, now: number): number {
  if (state === 'open') return findOpen(timing, now)?.closes ?? 0;
  if (state === 'opens-soon') return findNext(timing, now)?.opens ?? 0;
  const { endsOn, factsDate } = timing;
  if (state === 'closed') return -(findLatest(timing, now)?.closes ?? toInstant(endsOn) ?? -Infinity);
  return -(toInstant(factsDate) ?? -Infinity);
}

/** A month or a year counts from its first day. */
function toInstant(partial: string | undefined): number | undefined {
  return partial === undefined ? undefined : Date.parse(`${partial}-01-01`.slice(0, 10));
}

// The order of results: as ranked, or by date. Old pages stay below in both.
import type { Hit } from './rank.ts';

export const SORTS = ['best', 'newest'] as const;
export type Sort = (typeof SORTS)[number];

/** Pages without a date come after those with one, as ranked. */
export function sortHits(hits: readonly Hit[], sort: Sort): Hit[] {
  if (sort === 'best') return [...hits];
  return [...hits].sort((a, b) => {
    if (a.isBelow !== b.isBelow) return a.isBelow ? 1 : -1;
    return a.page.date === b.page.date ? 0 : a.page.date < b.page.date ? 1 : -1;
  });
}

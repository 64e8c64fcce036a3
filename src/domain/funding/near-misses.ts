// When nothing fits: which one condition to give up, and how many schemes that gives.
import { FACET_IDS, type FacetId } from './facets.ts';
import { findSchemes, type Placed, type Wish } from './match.ts';

export interface NearMiss {
  /** The facet to leave open, or the words in the search box. */
  giveUp: FacetId | 'text';
  /** How many schemes fit then. Always at least one. */
  count: number;
  wish: Wish;
}

/** In the order of the facets; empty when something fits already or when no single condition helps. */
export function findNearMisses(placed: readonly Placed[], wish: Wish): NearMiss[] {
  if (findSchemes(placed, wish).fits.length > 0) return [];
  return toEasier(wish).flatMap(({ giveUp, wish: easier }) => {
    const count = findSchemes(placed, easier).fits.length;
    return count === 0 ? [] : [{ giveUp, count, wish: easier }];
  });
}

function toEasier(wish: Wish): Omit<NearMiss, 'count'>[] {
  const facets = FACET_IDS.filter((facet) => (wish.chosen[facet] ?? []).length > 0);
  return [
    ...(wish.text.trim() === '' ? [] : [{ giveUp: 'text' as const, wish: { ...wish, text: '' } }]),
    ...facets.map((facet) => ({ giveUp: facet, wish: { ...wish, chosen: { ...wish.chosen, [facet]: [] } } })),
  ];
}

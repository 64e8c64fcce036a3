// When nothing fits: which one condition to give up, and how many schemes that gives.
import { FACET_IDS, type FacetId } from './facets.ts';
import { toAsked } from './find-words.ts';
import { findSchemes, type Placed, type Wish } from './match.ts';

export interface NearMiss {
  /** The facet to leave open, or the words in the search box. */
  giveUp: FacetId | 'text';
  /** The one word to give up, where giving up one is enough. */
  word?: string;
  /** How many schemes fit then. Always at least one. */
  count: number;
  wish: Wish;
}

/** Of a longer sentence only the first words are tried one by one. */
const MOST_WORDS = 6;

/** Words first, then the facets in their order; empty when something fits already or when no single condition helps. */
export function findNearMisses(placed: readonly Placed[], wish: Wish): NearMiss[] {
  if (findSchemes(placed, wish).fits.length > 0) return [];
  return toEasier(wish).flatMap((easier) => {
    const count = findSchemes(placed, easier.wish).fits.length;
    return count === 0 ? [] : [{ ...easier, count }];
  });
}

function toEasier(wish: Wish): Omit<NearMiss, 'count'>[] {
  const asked = toAsked(wish.text);
  const words = asked.length < 2 ? [] : asked.slice(0, MOST_WORDS);
  const facets = FACET_IDS.filter((facet) => (wish.chosen[facet] ?? []).length > 0);
  return [
    ...words.map((word) => ({
      giveUp: 'text' as const,
      word,
      wish: { ...wish, text: asked.filter((one) => one !== word).join(' ') },
    })),
    ...(wish.text.trim() === '' ? [] : [{ giveUp: 'text' as const, wish: { ...wish, text: '' } }]),
    ...facets.map((facet) => ({ giveUp: facet, wish: { ...wish, chosen: { ...wish.chosen, [facet]: [] } } })),
  ];
}

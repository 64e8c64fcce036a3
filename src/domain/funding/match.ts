// Which schemes fit what a reader chose: OR within a facet, AND between facets, and how many each further choice would give.
import { FACET_IDS, USUAL_STATES, type FacetId } from './facets.ts';
import type { FinderScheme, Token } from './finder-scheme.ts';
import { hasWords, toAsked } from './find-words.ts';
import { getState } from './state.ts';

/** What a reader asks for. A facet without values asks for nothing. */
export interface Wish {
  /** The words in the search box, as typed. */
  text: string;
  chosen: Readonly<Partial<Record<FacetId, readonly string[]>>>;
}

/** Nothing asked, closed schemes hidden. */
export const NO_WISH: Wish = { text: '', chosen: { when: USUAL_STATES } };

/** A scheme with its state filed in, ready to be matched on one day. */
export interface Placed {
  scheme: FinderScheme;
  tokens: ReadonlySet<Token>;
}

/** Files every scheme under its state now. @param now milliseconds since 1970 */
export function placeOnDay(schemes: readonly FinderScheme[], now: number): Placed[] {
  return schemes.map((scheme) => ({
    scheme,
    tokens: new Set([...scheme.tokens, `when.${getState(scheme.timing, now)}` as const]),
  }));
}

export interface Found {
  fits: readonly Placed[];
  /** For each value, how many schemes fit when it alone is chosen in its facet and all other facets stay as they are. */
  counts: ReadonlyMap<Token, number>;
}

/** One pass over the schemes: a scheme that fails a single facet still counts towards that facet’s other values. */
export function findSchemes(placed: readonly Placed[], wish: Wish): Found {
  const asked = toAsked(wish.text);
  const wanted = FACET_IDS.flatMap((facet) => {
    const values = wish.chosen[facet] ?? [];
    return values.length === 0 ? [] : [{ facet, tokens: values.map((value): Token => `${facet}.${value}`) }];
  });
  const fits: Placed[] = [];
  const tallies = new Map<Token, { count: number }>();
  for (const item of placed) {
    if (!hasWords(item.scheme.words, asked)) continue;
    const failed = wanted.filter(({ tokens }) => !tokens.some((token) => item.tokens.has(token)));
    if (failed.length > 1) continue;
    const only = failed[0] && `${failed[0].facet}.`;
    if (only === undefined) fits.push(item);
    for (const token of item.tokens) {
      if (only !== undefined && !token.startsWith(only)) continue;
      // One look-up for each token: there are a hundred thousand of them when there are 2,000 schemes.
      const tally = tallies.get(token);
      if (tally) tally.count += 1;
      else tallies.set(token, { count: 1 });
    }
  }
  return { fits, counts: new Map([...tallies].map(([token, { count }]) => [token, count])) };
}

// Which schemes fit and how many each further choice would give, held against counting one by one.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACET_IDS } from '#domain/funding/facets.ts';
import type { Token } from '#domain/funding/finder-scheme.ts';
import { findSchemes, placeOnDay, type Placed, type Wish } from '#domain/funding/match.ts';
import { findNearMisses } from '#domain/funding/near-misses.ts';
import { FACETS, NOON, lists, wishes } from './made-up.ts';

const find = (placed: readonly Placed[], wish: Wish): Set<string> =>
  new Set(findSchemes(placed, wish).fits.map(({ scheme }) => scheme.id));
const isPart = (part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean =>
  [...part].every((id) => whole.has(id));
const facetAndValue = fc
  .constantFrom(...FACETS)
  .chain(({ id, values }) => fc.tuple(fc.constant(id), fc.constantFrom(...values.map((value) => value.id))));

describe('matching', () => {
  it('never loses a result when a value is added to a facet already asked for', () => {
    fc.assert(
      fc.property(lists, wishes, facetAndValue, (list, wish, [facet, value]) => {
        const values = wish.chosen[facet] ?? [];
        fc.pre(values.length > 0);
        const more = { ...wish, chosen: { ...wish.chosen, [facet]: [...values, value] } };
        const placed = placeOnDay(list, NOON);
        return isPart(find(placed, wish), find(placed, more));
      }),
      { numRuns: 400 },
    );
  });

  it('never gains a result when a facet is added', () => {
    fc.assert(
      fc.property(lists, wishes, facetAndValue, (list, wish, [facet, value]) => {
        const open = { ...wish, chosen: { ...wish.chosen, [facet]: [] } };
        const narrow = { ...wish, chosen: { ...wish.chosen, [facet]: [value] } };
        const placed = placeOnDay(list, NOON);
        return isPart(find(placed, narrow), find(placed, open));
      }),
      { numRuns: 400 },
    );
  });

  it('counts for each value exactly what choosing it gives', () => {
    fc.assert(
      fc.property(lists, wishes, facetAndValue, (list, wish, [facet, value]) => {
        const placed = placeOnDay(list, NOON);
        const token: Token = `${facet}.${value}`;
        const alone = { ...wish, chosen: { ...wish.chosen, [facet]: [value] } };
        expect(findSchemes(placed, wish).counts.get(token) ?? 0).toBe(find(placed, alone).size);
      }),
      { numRuns: 600 },
    );
  });

  it('finds the same schemes in whatever order they stand', () => {
    fc.assert(
      fc.property(lists, wishes, (list, wish) => {
        expect(find(placeOnDay([...list].reverse(), NOON), wish)).toEqual(find(placeOnDay(list, NOON), wish));
      }),
    );
  });
});

describe('near misses', () => {
  it('are told only when nothing fits, and give what they promise', () => {
    fc.assert(
      fc.property(lists, wishes, (list, wish) => {
        const placed = placeOnDay(list, NOON);
        const misses = findNearMisses(placed, wish);
        if (find(placed, wish).size > 0) return misses.length === 0;
        return misses.every(({ count, wish: easier }) => count > 0 && find(placed, easier).size === count);
      }),
      { numRuns: 600 },
    );
  });

  it('leave out no single condition that would help', () => {
    fc.assert(
      fc.property(lists, wishes, (list, wish) => {
        const placed = placeOnDay(list, NOON);
        if (find(placed, wish).size > 0) return true;
        const told = new Set(findNearMisses(placed, wish).map(({ giveUp }) => giveUp));
        return FACET_IDS.every((facet) => {
          const helps = find(placed, { ...wish, chosen: { ...wish.chosen, [facet]: [] } }).size > 0;
          return helps === told.has(facet);
        });
      }),
      { numRuns: 400 },
    );
  });

  it('name the one word that stands in the way', () => {
    const words = ['battery', 'grant'];
    const made = {
      id: 'a',
      title: 'Made up',
      tokens: new Set<Token>(),
      timing: { kind: 'rounds' as const, rounds: [] },
      sum: {},
      words,
    };
    const placed = placeOnDay([made], NOON);
    const misses = findNearMisses(placed, { text: 'a grant for battery unicorns', chosen: {} });
    expect(misses.map(({ word, wish, count }) => [word, wish.text, count])).toEqual([
      ['unicorns', 'grant battery', 1],
      [undefined, '', 1],
    ]);
  });
});

// Sums of money in words, and the bands of the finder they fall into.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPounds, formatSum, toBands } from '#domain/funding/amounts.ts';

describe('sums', () => {
  it.each([
    [500, '£500'],
    [2500, '£2,500'],
    [100_000, '£100,000'],
    [1_000_000, '£1 million'],
    [1_500_000, '£1.5 million'],
    [2_960_000, '£2.96 million'],
    [24_000_000, '£24 million'],
    [3_200_000_000, '£3.2 billion'],
  ])('%i is written %s', (pounds, words) => {
    expect(formatPounds(pounds)).toBe(words);
  });

  it.each([
    [{ min: 500, max: 25_000 }, '£500 to £25,000'],
    [{ max: 1_000_000 }, 'Up to £1 million'],
    [{ min: 50_000 }, 'From £50,000'],
    [{ min: 100, max: 100 }, '£100'],
    [{}, undefined],
  ])('%o is written %s', (sum, words) => {
    expect(formatSum(sum)).toBe(words);
  });
});

describe('bands', () => {
  it.each([
    [{ max: 25_000 }, ['up-to-25000']],
    [{ min: 25_000, max: 100_000 }, ['25000-to-100000']],
    [{ min: 500, max: 100_000 }, ['up-to-25000', '25000-to-100000']],
    [{ min: 1_000_000 }, ['over-1-million']],
    [{}, []],
  ])('%o lies in %o', (sum, bands) => {
    expect(toBands(sum)).toEqual(bands);
  });

  it('hold every known sum', () => {
    const pounds = fc.integer({ min: 1, max: 1e10 });
    fc.assert(fc.property(pounds, pounds, (a, b) => toBands({ min: Math.min(a, b), max: Math.max(a, b) }).length > 0));
  });
});

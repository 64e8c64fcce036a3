// The methods against published worked examples, and against their definitions over random numbers.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareShares, differenceInterval, normalQuantile } from '#survey/difference.ts';
import { NumberTally } from '#survey/number-tally.ts';
import { meanScore, medianStep } from '#survey/ordered.ts';
import { largestRemainders, toPercent } from '#survey/rounding.ts';
import { effectiveSize } from '#survey/weights.ts';

describe('difference of two shares: Newcombe (1998), table II, method 10', () => {
  test.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])('%i of %i and %i of %i', (a, m, b, n, low, high) => {
    const interval = differenceInterval({ share: a / m, base: m }, { share: b / n, base: n });
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  test('nothing is said where the interval holds 0, nor when many comparisons make it chance', () => {
    const [a, b] = [
      { share: 0.8, base: 70 },
      { share: 0.6, base: 80 },
    ];
    expect(compareShares(a, b)).toBe('higher');
    expect(compareShares(b, a)).toBe('lower');
    expect(compareShares(a, b, 50)).toBe('cannot tell');
    expect(compareShares(a, a)).toBe('cannot tell');
  });

  test('quantiles of the normal distribution, as every table prints them', () => {
    for (const [share, z] of [
      [0.95, 1.645],
      [0.975, 1.96],
      [0.995, 2.576],
      [0.9995, 3.291],
    ] as const)
      expect(normalQuantile(share)).toBeCloseTo(z, 3);
  });
});

describe('rounding', () => {
  test('a half goes up, also where binary numbers fall just short of it', () => {
    expect([0.145, 0.005, 0.675, 0.4949, 1, 0].map(toPercent)).toEqual([15, 1, 68, 49, 100, 0]);
  });

  test('three thirds are 33, 33 and 33; only a note makes them 34, 33 and 33', () => {
    const thirds = [1 / 3, 1 / 3, 1 / 3];
    expect(thirds.map(toPercent)).toEqual([33, 33, 33]);
    expect(largestRemainders(thirds)).toEqual([34, 33, 33]);
  });

  test('largest remainders add to 100 and stay within one of the exact share', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(500), { minLength: 1, maxLength: 9 }), (counts) => {
        const total = counts.reduce((a, b) => a + b, 0);
        fc.pre(total > 0);
        const shares = counts.map((count) => count / total);
        const whole = largestRemainders(shares);
        expect(whole.reduce((a, b) => a + b, 0)).toBe(100);
        whole.forEach((part, at) => expect(Math.abs(part - (shares[at] ?? 0) * 100)).toBeLessThan(1));
      }),
    );
  });
});

describe('weights', () => {
  test('the effective size of 1, 1, 2 and 2 is 36 / 10', () => {
    expect(effectiveSize({ count: 4, weight: 6, squares: 10 })).toBe(3.6);
  });

  test('equal weights are worth as many answers as there are, others fewer', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 40 }), (weights) => {
        const sum = (of: (weight: number) => number): number => weights.reduce((all, weight) => all + of(weight), 0);
        const size = effectiveSize({ count: weights.length, weight: sum((w) => w), squares: sum((w) => w * w) });
        expect(size).toBeLessThanOrEqual(weights.length + 1e-9);
        if (new Set(weights).size === 1) expect(size).toBeCloseTo(weights.length, 9);
      }),
    );
  });
});

describe('the middle', () => {
  test('of an ordered scale is the step of the middle person, or none between two', () => {
    expect(medianStep([1, 2, 8])).toBe(2);
    expect(medianStep([3, 3])).toBeUndefined();
    expect(medianStep([0, 0])).toBeUndefined();
    expect(meanScore([1, 1, 2], [0, 1, 2])).toBe(1.25);
  });

  const numbersOf = fc.array(fc.integer({ min: -999, max: 9999 }), { minLength: 1, maxLength: 60 });
  const tallyOf = (numbers: readonly number[], weight: number): NumberTally => {
    const tally = new NumberTally();
    for (const number of numbers) tally.add(number, weight);
    return tally;
  };

  test('of numbers is the one in the middle or half-way between two, and weights count like so many people', () => {
    fc.assert(
      fc.property(numbersOf, (numbers) => {
        const sorted = numbers.toSorted((a, b) => a - b);
        const [below = NaN, above = NaN] = [sorted.length - 1, sorted.length].map(
          (count) => sorted[Math.floor(count / 2)],
        );
        for (const weight of [1, 3]) expect(tallyOf(numbers, weight).quantile(0.5)).toBe((below + above) / 2);
      }),
    );
  });

  test('quartiles leave at most a quarter of the numbers below and three quarters above', () => {
    fc.assert(
      fc.property(numbersOf, (numbers) => {
        const quartile = tallyOf(numbers, 1).quantile(0.25) ?? NaN;
        expect(numbers.filter((number) => number < quartile).length).toBeLessThanOrEqual(numbers.length / 4);
        expect(numbers.filter((number) => number > quartile).length).toBeLessThanOrEqual((numbers.length * 3) / 4);
      }),
    );
  });

  test('of nothing is nothing', () => {
    expect(new NumberTally().quantile(0.5)).toBeUndefined();
  });
});

// The interval against worked examples in print, and against what must hold for any numbers.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wilsonInterval } from '#survey/interval.ts';

describe('worked examples of Newcombe (1998), Statistics in Medicine 17, 857–872, table I, method 3', () => {
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%d of %d', (count, base, low, high) => {
    const interval = wilsonInterval(count / base, base);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });
});

describe('finite-population correction', () => {
  test('half the population answered: the variance is halved, but for one person', () => {
    // n = 100 of N = 200 counts like n* = 100 × 199 / 100 = 199 people of an endless population.
    expect(wilsonInterval(0.5, 100, 200)).toEqual(wilsonInterval(0.5, 199));
  });
  test('everybody answered: nothing is left to chance', () => {
    expect(wilsonInterval(0.42, 50, 50)).toEqual({ low: 0.42, high: 0.42 });
  });
  test('a population without end changes nothing', () => {
    const [a, b] = [wilsonInterval(0.3, 80, 1e12), wilsonInterval(0.3, 80)];
    expect(a.low).toBeCloseTo(b.low, 6);
    expect(a.high).toBeCloseTo(b.high, 6);
  });
});

test('the share lies in its interval, the interval on the scale, and more answers or a smaller population narrow it', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(share, fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 5000 }), (p, base, more) => {
      const { low, high } = wilsonInterval(p, base);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(low).toBeLessThanOrEqual(p);
      expect(high).toBeGreaterThanOrEqual(p);
      const larger = wilsonInterval(p, base + more);
      expect(larger.high - larger.low).toBeLessThanOrEqual(high - low + 1e-12);
      const finite = wilsonInterval(p, base, base + more);
      expect(finite.high - finite.low).toBeLessThanOrEqual(high - low + 1e-12);
    }),
  );
});

test('numbers that cannot be are refused', () => {
  expect(() => wilsonInterval(1.2, 10)).toThrow('A share lies between 0 and 1, not at 1.2.');
  expect(() => wilsonInterval(0.5, 0)).toThrow('A base is at least 1, not 0.');
  expect(() => wilsonInterval(0.5, 10, 9)).toThrow('More answered (10) than could have answered (9).');
  expect(() => wilsonInterval(Number.NaN, 10)).toThrow('A share lies between 0 and 1');
});

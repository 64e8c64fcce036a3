// Which percentages a base allows: the known case, and a count of all of them.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPossible, nearestPossible } from '#survey/possible-percentages.ts';

test('68% of 83 people cannot be: 56 are 67%, 57 are 69%', () => {
  expect(isPossible(68, 83)).toBe(false);
  expect(nearestPossible(68, 83)).toEqual([
    { people: 56, percent: 67 },
    { people: 57, percent: 69 },
  ]);
});

test('a half may be rounded up or down', () => {
  // 1 of 8 is 12.5%.
  expect(isPossible(12, 8)).toBe(true);
  expect(isPossible(13, 8)).toBe(true);
  expect(isPossible(14, 8)).toBe(false);
});

test('the mean of the example of Brown and Heathers (2017): 5.19 cannot come from 28 people on a whole-number scale', () => {
  // 145 / 28 = 5.1786 and 146 / 28 = 5.2143. The fraction .19 is then no share of 28 either.
  expect(isPossible(19, 28, 0)).toBe(false);
  expect(isPossible(18, 28, 0)).toBe(true);
});

test('decimals count', () => {
  expect(isPossible(33.3, 3)).toBe(true);
  expect(isPossible(33.4, 3)).toBe(false);
  expect(isPossible(33, 3)).toBe(true);
  expect(isPossible(25, 4, 1)).toBe(true);
});

test('every share of a base is possible, and with 100 people or more every whole percentage is', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3000 }), fc.nat(), (base, seed) => {
      const people = seed % (base + 1);
      expect(isPossible(Math.round((people / base) * 100), base, 0)).toBe(true);
      if (base >= 100) expect(isPossible(seed % 101, base)).toBe(true);
    }),
  );
});

test('the nearest ones are possible themselves, and lie on either side', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 0, max: 100 }), (base, percent) => {
      for (const near of nearestPossible(percent, base)) expect(isPossible(near.percent, base, 0)).toBe(true);
    }),
  );
});

// A sum that a person writes is read as meant, or not at all.
import { expect, test } from 'vitest';
import { readAskedSum } from '#domain/funding/asked-sum.ts';

test.each([
  ['20000', 20_000],
  [' £20,000 ', 20_000],
  ['20 000.50', 20_000.5],
  ['20k', 20_000],
  ['£1.5 million', 1_500_000],
  ['2M', 2_000_000],
])('"%s" is %d pounds', (text, sum) => {
  expect(readAskedSum(text)).toBe(sum);
});

test.each(['lots', '1.2.3', ',', '£', '-5', '20 to 30', '20000 euros', '1.5 billion'])('"%s" is no sum', (text) => {
  expect(readAskedSum(text)).toBeUndefined();
});

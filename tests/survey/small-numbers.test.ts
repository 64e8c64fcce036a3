// Few answers are shown with care: no share of a handful.
import { expect, test } from 'vitest';
import { sizeOfBase } from '#survey/small-numbers.ts';

test('the size of a base decides what is shown', () => {
  expect([1, 29, 30, 49, 50].map(sizeOfBase)).toEqual([
    'counts-only',
    'counts-only',
    'small-base',
    'small-base',
    'full',
  ]);
});

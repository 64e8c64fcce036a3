// Few answers are shown with care: no share of a handful, and no cell that can be worked out from the others.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sizeOfBase, suppressSmall } from '#survey/small-numbers.ts';

test('the size of a base decides what is shown', () => {
  expect([1, 29, 30, 49, 50].map(sizeOfBase)).toEqual([
    'counts-only',
    'counts-only',
    'small-base',
    'small-base',
    'full',
  ]);
});

test('one small cell takes the next smallest with it', () => {
  expect(suppressSmall([40, 3, 12, 0])).toEqual([
    { shown: 40 },
    { hidden: 'fewer than 5' },
    { hidden: 'not shown, to protect the smaller number' },
    { shown: 0 },
  ]);
});

test('two small cells protect each other', () => {
  expect(suppressSmall([40, 3, 2])).toEqual([{ shown: 40 }, { hidden: 'fewer than 5' }, { hidden: 'fewer than 5' }]);
});

test('a hidden cell never stands alone beside a known total', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(60), { minLength: 1, maxLength: 8 }), (counts) => {
      const cells = suppressSmall(counts);
      const hidden = cells.filter((cell) => 'hidden' in cell).length;
      const shown = cells.filter((cell) => 'shown' in cell);
      if (counts.some((count) => count > 4)) expect(hidden).not.toBe(1);
      for (const cell of shown) expect(cell.shown === 0 || cell.shown > 4).toBe(true);
    }),
  );
});

// The three orders of the list, each the same for the same schemes.
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { FinderScheme } from '#domain/funding/finder-scheme.ts';
import { SORTS, sortSchemes } from '#domain/funding/sort.ts';
import type { Timing } from '#domain/funding/state.ts';
import { toInstant } from '#domain/time.ts';
import { NOON, lists } from './made-up.ts';

const scheme = (id: string, timing: Timing, sum: FinderScheme['sum'] = {}): FinderScheme => ({
  id,
  title: id,
  tokens: new Set(),
  timing,
  sum,
  words: [],
});
const ids = (list: readonly FinderScheme[]): string[] => list.map(({ id }) => id);

it('closes first: open by deadline, then soon, always, unconfirmed and closed, the latest of both first', () => {
  const list = [
    scheme('closed-long-ago', { status: 'closed', closes: toInstant('2013-12-09T11:00') }),
    scheme('closed-some-time', { status: 'closed' }),
    scheme('closed-lately', { status: 'closed', closes: toInstant('2026-11-01T11:00') }),
    scheme('undated', { status: 'open' }),
    scheme('checked-long-ago', { status: 'rolling', asOf: '2024' }),
    scheme('checked-lately', { status: 'periodic', asOf: '2026-06' }),
    scheme('always', { status: 'rolling', asOf: '2026-11-20' }),
    scheme('opens-soon', { status: 'open', opens: toInstant('2026-12-01T09:00') }),
    scheme('open-later', { status: 'open', closes: toInstant('2027-01-01T11:00') }),
    scheme('open-now', { status: 'open', closes: toInstant('2026-11-26T11:00') }),
  ];
  expect(ids(sortSchemes(list, 'closing', NOON))).toEqual([
    'open-now',
    'open-later',
    'opens-soon',
    'always',
    'checked-lately',
    'checked-long-ago',
    'undated',
    'closed-lately',
    'closed-long-ago',
    'closed-some-time',
  ]);
});

it('puts the largest first, and sums that nobody states last', () => {
  const open: Timing = { status: 'open' };
  const list = [
    scheme('b', open),
    scheme('a', open),
    scheme('from', open, { min: 50 }),
    scheme('to', open, { min: 1, max: 900 }),
  ];
  expect(ids(sortSchemes(list, 'amount', NOON))).toEqual(['to', 'from', 'a', 'b']);
});

it('gives one order whatever the order before', () => {
  fc.assert(
    fc.property(lists, fc.constantFrom(...SORTS), (list, sort) => {
      expect(ids(sortSchemes([...list].reverse(), sort, NOON))).toEqual(ids(sortSchemes(list, sort, NOON)));
    }),
  );
});

// The two orders of the list, each the same for the same schemes.
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { FinderScheme } from '#domain/funding/finder-scheme.ts';
import { sortSchemes } from '#domain/funding/sort.ts';
import type { Timing } from '#domain/funding/state.ts';
import { toInstant } from '#time/london.ts';
import { ANY_RULES, NOON, schemes } from './made-up.ts';

const scheme = (id: string, timing: Timing): FinderScheme => ({
  id,
  title: id,
  tokens: new Set(),
  timing,
  rules: ANY_RULES,
});
const ids = (list: readonly FinderScheme[]): string[] => list.map(({ id }) => id);

const round = (closes: string): Timing['rounds'] => [{ closes: toInstant(closes), sourceDate: '2026-11-20' }];

it('closes first: open by deadline, then soon, ongoing, in rounds, announced and closed, the newest of each first', () => {
  const list = [
    scheme('closed-long-ago', { kind: 'ended', rounds: round('2013-12-09T11:00') }),
    scheme('closed-some-time', { kind: 'ended', rounds: [] }),
    scheme('closed-lately', { kind: 'ended', endsOn: '2026-11', rounds: [] }),
    scheme('announced', { kind: 'announced', rounds: [] }),
    scheme('rounds-undated', { kind: 'rounds', rounds: [] }),
    scheme('rounds-old', { kind: 'rounds', factsDate: '2024', rounds: [] }),
    scheme('rounds-new', { kind: 'rounds', factsDate: '2026-06', rounds: [] }),
    scheme('ongoing', { kind: 'ongoing', rounds: [] }),
    scheme('opens-soon', { kind: 'rounds', rounds: [{ opens: toInstant('2026-12-01T09:00') }] }),
    scheme('open-later', { kind: 'rounds', rounds: round('2027-01-01T11:00') }),
    scheme('open-now', { kind: 'announced', rounds: round('2026-11-26T11:00') }),
  ];
  expect(ids(sortSchemes(list, 'closing', NOON))).toEqual([
    'open-now',
    'open-later',
    'opens-soon',
    'ongoing',
    'rounds-new',
    'rounds-old',
    'rounds-undated',
    'announced',
    'closed-lately',
    'closed-long-ago',
    'closed-some-time',
  ]);
});

it('gives one order whatever the order before', () => {
  fc.assert(
    fc.property(fc.array(schemes), fc.constantFrom('closing' as const, 'title' as const), (list, sort) => {
      expect(ids(sortSchemes([...list].reverse(), sort, NOON))).toEqual(ids(sortSchemes(list, sort, NOON)));
    }),
  );
});

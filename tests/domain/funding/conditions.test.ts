// What hangs on the day: closed, not closed, closing within two weeks.
import { expect, it } from 'vitest';
import { matches, type Condition } from '#domain/funding/conditions.ts';
import type { Timing } from '#domain/funding/state.ts';
import { toInstant } from '#time/london.ts';

const CALL: Timing = {
  kind: 'announced',
  rounds: [{ closes: toInstant('2026-09-11T11:00'), sourceDate: '2026-08-20' }],
};
const ALL: readonly Condition[] = ['closed', 'not-closed', 'closing'];

it.each([
  ['2026-08-27T12:00', ['not-closed']],
  ['2026-08-28T12:00', ['not-closed', 'closing']],
  ['2026-09-11T10:59', ['not-closed', 'closing']],
  ['2026-09-11T11:00', ['closed']],
])('at %s: %o', (local, holding) => {
  expect(ALL.filter((one) => matches(one, CALL, toInstant(local)))).toEqual(holding);
});

it('a scheme without a round, or whose round an old source dates, is not closing', () => {
  const at = toInstant('2026-09-10T12:00');
  expect(matches('closing', { kind: 'ongoing', rounds: [] }, at)).toBe(false);
  const old = [{ closes: toInstant('2026-09-11T11:00'), sourceDate: '2026-06-01' }];
  expect(matches('closing', { kind: 'rounds', rounds: old }, at)).toBe(false);
});

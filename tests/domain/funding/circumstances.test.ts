// What hangs on the day: closed, not closed, closing within two weeks.
import { expect, it } from 'vitest';
import { holds, type Circumstance } from '#domain/funding/circumstances.ts';
import type { Timing } from '#domain/funding/state.ts';
import { toInstant } from '#domain/time.ts';

const CALL: Timing = { status: 'open', asOf: '2026-08-01', closes: toInstant('2026-09-11T11:00') };
const ALL: readonly Circumstance[] = ['closed', 'not-closed', 'closing'];

it.each([
  ['2026-08-27T12:00', ['not-closed']],
  ['2026-08-28T12:00', ['not-closed', 'closing']],
  ['2026-09-11T10:59', ['not-closed', 'closing']],
  ['2026-09-11T11:00', ['closed']],
])('at %s: %o', (local, holding) => {
  expect(ALL.filter((one) => holds(one, CALL, toInstant(local)))).toEqual(holding);
});

it('a call that was only open when last seen is not closing', () => {
  expect(holds('closing', { status: 'open', asOf: '2026-08-01' }, toInstant('2026-08-02T12:00'))).toBe(false);
});

// The disc of a scheme: the fuller, the more time is left, and never full where nobody can vouch for it.
import { expect, test } from 'vitest';
import { toFundingPhase } from '#domain/funding/phase.ts';
import { endOfDay, toInstant } from '#time/london.ts';

const NOW = toInstant('2026-11-24T12:00');
const full = { kind: 'share', share: 1 };
const half = { kind: 'share', share: 0.5 };
const crescent = { kind: 'share', share: 0.2 };

test.each([
  ['2026-12-23', full],
  ['2026-12-22', half],
  ['2026-12-02', half],
  ['2026-12-01', crescent],
  ['2026-11-24', crescent],
  ['2026-11-23', { kind: 'dashed' }],
])('closing on %s', (day, phase) => {
  expect(
    toFundingPhase({ kind: 'rounds', rounds: [{ closes: endOfDay(day), sourceDate: '2026-11-20' }] }, NOW),
  ).toEqual(phase);
});

test.each([
  ['without a closing date', { kind: 'ongoing', rounds: [] }, { kind: 'always' }],
  ['past the day it was set to end', { kind: 'ongoing', endsOn: '2026-03-31', rounds: [] }, { kind: 'dashed' }],
  ['announced', { kind: 'announced', rounds: [] }, { kind: 'dashed' }],
  ['to open', { kind: 'rounds', rounds: [{ opens: NOW + 1 }] }, { kind: 'ring' }],
  ['ended', { kind: 'ended', rounds: [] }, { kind: 'ring' }],
] as const)('%s', (_what, timing, phase) => {
  expect(toFundingPhase(timing, NOW)).toEqual(phase);
});

// The disc of a scheme: the fuller, the more time is left, and never full where nobody can vouch for it.
import { expect, test } from 'vitest';
import { toFundingPhase } from '#domain/funding/phase.ts';
import { endOfDay, toInstant } from '#domain/time.ts';

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
  ['2026-11-23', { kind: 'ring' }],
])('closing on %s', (day, phase) => {
  expect(toFundingPhase({ status: 'open', closes: endOfDay(day) }, NOW)).toEqual(phase);
});

test.each([
  ['always open, seen lately', { status: 'rolling', asOf: '2026-11-01' }, { kind: 'always' }],
  ['always open when last seen long ago', { status: 'rolling', asOf: '2025-11-01' }, { kind: 'dashed' }],
  ['to open', { status: 'open', opens: NOW + 1 }, { kind: 'ring' }],
  ['closed', { status: 'closed' }, { kind: 'ring' }],
] as const)('%s', (_what, timing, phase) => {
  expect(toFundingPhase(timing, NOW)).toEqual(phase);
});

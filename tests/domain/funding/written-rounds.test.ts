// Rounds as editors write them, in words, and which of them is the newest.
import { expect, test } from 'vitest';
import { findNewestRound, formatRound, type WrittenRound } from '#domain/funding/written-rounds.ts';

const round = (written: Partial<WrittenRound>): WrittenRound => ({ name: 'Round 1', source: 'made-up', ...written });

test.each<[Partial<WrittenRound>, string]>([
  [{ opensOn: '2025-10-23', closesOn: '2025-12-17' }, 'Round 1: 23 October 2025 to 17 December 2025.'],
  [{ closesAt: '2026-06-24T11:00', certainty: 'reported' }, 'Round 1: closing date 11am on 24 June 2026, as reported.'],
  [{ strand: 'Feasibility', opensOn: '2025-10-23' }, 'Feasibility, round 1: opening date 23 October 2025.'],
  [{ strand: 'Transport', name: 'FOAK26', closesOn: '2026-06-24' }, 'Transport, FOAK26: closing date 24 June 2026.'],
  [{ briefingOn: '2026-06-18' }, 'Round 1: briefing on 18 June 2026.'],
])('%o', (written, expected) => {
  expect(formatRound(round(written))).toBe(expected);
});

test('the newest is the one that closes last', () => {
  const rounds = ['2026-04-01', '2026-06-24', '2026-02-04'].map((closesOn) => round({ closesOn }));
  expect(findNewestRound(rounds)?.closesOn).toBe('2026-06-24');
  expect(findNewestRound([])).toBeUndefined();
  const briefed = round({ opensOn: '2026-05-01', briefingOn: '2026-06-30' });
  expect(findNewestRound([...rounds, briefed])).toBe(briefed);
});

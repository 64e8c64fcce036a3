// The state a build gives a scheme on many days, from what an editor writes: round deadlines, both clock changes and a leap day.
import { expect, it } from 'vitest';
import { makePlaces } from '../../builders/places.ts';
import { makeSchemeWithRound } from '../../builders/scheme.ts';
import { buildFundingIndex } from '#domain/funding/funding-index.ts';

function getStateOn(day: string, dates: object): string | undefined {
  const { placed } = buildFundingIndex(
    [{ id: 'made-up', data: makeSchemeWithRound(dates) }],
    [],
    [],
    makePlaces(),
    day,
    () => day,
  );
  return [...(placed[0]?.tokens ?? [])].find((token) => token.startsWith('when.'))?.slice('when.'.length);
}

it.each([
  ['the day before', '2026-09-10', { closesAt: '2026-09-11T11:00' }, 'open'],
  ['the day of an hour', '2026-09-11', { closesAt: '2026-09-11T11:00' }, 'open'],
  ['the day after an hour', '2026-09-12', { closesAt: '2026-09-11T11:00' }, 'closed'],
  ['the day that a midnight ends', '2026-06-30', { closesAt: '2026-07-01T00:00' }, 'open'],
  ['the day that a midnight begins', '2026-07-01', { closesAt: '2026-07-01T00:00' }, 'closed'],
  ['the day of a day', '2026-09-11', { closesOn: '2026-09-11' }, 'open'],
  ['the day after a day', '2026-09-12', { closesOn: '2026-09-11' }, 'closed'],
  ['the day the clocks go forward', '2026-03-29', { closesOn: '2026-03-29' }, 'open'],
  ['the day after the clocks went forward', '2026-03-30', { closesOn: '2026-03-29' }, 'closed'],
  ['the day the clocks go back', '2026-10-25', { closesOn: '2026-10-25' }, 'open'],
  ['the day after the clocks went back', '2026-10-26', { closesOn: '2026-10-25' }, 'closed'],
  ['a leap day', '2028-02-29', { closesOn: '2028-02-29' }, 'open'],
  ['the day after a leap day', '2028-03-01', { closesOn: '2028-02-29' }, 'closed'],
  ['the day before it opens', '2026-04-19', { opensOn: '2026-04-20', closesOn: '2026-06-01' }, 'opens-soon'],
  ['the day it opens', '2026-04-20', { opensOn: '2026-04-20', closesOn: '2026-06-01' }, 'open'],
])('on %s', (_, day, dates, state) => {
  expect(getStateOn(day, dates)).toBe(state);
});

// The state a build gives a scheme on a day, from what an editor writes.
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
  ['the day of an hour', '2026-09-11', { closesAt: '2026-09-11T11:00' }, 'open'],
  ['the day after an hour', '2026-09-12', { closesAt: '2026-09-11T11:00' }, 'closed'],
  ['the day of a day', '2026-09-11', { closesOn: '2026-09-11' }, 'open'],
  ['the day after a day', '2026-09-12', { closesOn: '2026-09-11' }, 'closed'],
  ['the day before it opens', '2026-04-19', { opensOn: '2026-04-20', closesOn: '2026-06-01' }, 'opens-soon'],
  ['the day it opens', '2026-04-20', { opensOn: '2026-04-20', closesOn: '2026-06-01' }, 'open'],
])('on %s', (_, day, dates, state) => {
  expect(getStateOn(day, dates)).toBe(state);
});

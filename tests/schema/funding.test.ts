// What a scheme may say and what it must: accepted, refused, and with which words.
import { describe, expect, it } from 'vitest';
import { SAID as said, WRITTEN_SCHEME as good } from '../builders/scheme.ts';
import { fundingSchema } from '#schema/funding.ts';

const silentBut = (...fields: string[]): string[] => good.notStated.filter((field) => !fields.includes(field));
const faults = (changes: object): string[] =>
  (fundingSchema.safeParse({ ...good, ...changes }).error?.issues ?? []).map(
    ({ path, message }) => `${path.join('.')} ${message}`,
  );

const round = (days: object): object => ({ name: 'Round 1', source: said.source, ...days });

it('accepts a scheme of which only the least is known', () => {
  expect(faults({})).toEqual([]);
});

it('accepts rounds of which only a sentence speaks, and an end that has a day or none', () => {
  expect(faults({ timing: { value: 'rounds', ...said, text: 'Calls open twice a year.' } })).toEqual([]);
  expect(faults({ timing: { value: 'ended', undated: true, ...said } })).toEqual([]);
  expect(
    faults({ timing: { value: 'ended', endsOn: '2026-07', ...said }, rounds: [round({ closesOn: '2026-07-01' })] }),
  ).toEqual([]);
});

describe('refuses', () => {
  it.each([
    [
      'an amount upside down',
      { amount: { min: 9, max: 5, measures: 'award', ...said }, notStated: silentBut('amount') },
      'amount is upside down: "min" is more than "max"',
    ],
    [
      'figures that measure nothing',
      { amount: { max: 5, ...said }, notStated: silentBut('amount') },
      'amount needs "measures" when it has "min" or "max", and only then',
    ],
    [
      'a share over 100',
      {
        share: { youPay: 'no', rates: [{ who: 'Anybody', for: 'Anything', maxPercent: 120 }], ...said },
        notStated: silentBut('share'),
      },
      'share.rates.0.maxPercent must be 100 or less',
    ],
    [
      'a deadline without a time where one is needed',
      { rounds: [round({ closesAt: '2026-09-11' })] },
      'rounds.0.closesAt must be a day and a time that exist, written 2018-02-28T17:00 (UK time)',
    ],
    [
      'a round without a day',
      { rounds: [round({})] },
      'rounds.0 needs a day: "opensOn", "closesOn" or, with a time, "opensAt", "closesAt"',
    ],
    [
      'a round that closes twice',
      { rounds: [round({ closesOn: '2026-09-11', closesAt: '2026-09-11T11:00' })] },
      'rounds.0 has both "closesAt" and "closesOn"; keep the more exact one',
    ],
    [
      'rounds without a round or a sentence that speaks of one',
      { timing: { value: 'rounds', ...said } },
      'timing is "rounds", but no round is listed and its sentence does not speak of rounds or calls',
    ],
    [
      'a closing date of a scheme without one',
      { timing: { value: 'ongoing', ...said }, rounds: [round({ closesOn: '2026-07-01' })] },
      'timing is "ongoing", which has no closing date, but "rounds" has one that closes on 2026-07-01',
    ],
    [
      'a round after the end',
      { timing: { value: 'ended', endsOn: '2026-06', ...said }, rounds: [round({ closesOn: '2026-07-01' })] },
      'timing is "ended" on 2026-06, but "rounds" has one that closes on 2026-07-01',
    ],
    [
      'an end without a day',
      { timing: { value: 'ended', ...said } },
      'timing is "ended" and needs "endsOn", or "undated: true" when no source gives the day',
    ],
    [
      'an end without a source',
      { timing: { value: 'ended', endsOn: '2026', text: said.text } },
      'timing.source is missing',
    ],
    [
      'a law that is set to end',
      { timing: { value: 'ongoing', byLaw: true, endsOn: '2027', ...said } },
      'timing has "byLaw", which is only for "ongoing" without "endsOn"',
    ],
    [
      'no day for what has not ended',
      { timing: { value: 'announced', undated: true, ...said } },
      'timing has "undated", which is only for "ended" without "endsOn"',
    ],
    [
      'no theme',
      { allThemes: undefined },
      'links name no theme; link one with the verb "fits", or write "allThemes: true"',
    ],
    [
      'one theme and all themes',
      { links: [{ to: 'themes/made-up', verb: 'fits', reason: 'A made-up reason.', editorial: true }] },
      'links name themes, but "allThemes: true" is written too',
    ],
    ['the same kind twice', { otherKinds: ['grant'] }, 'otherKinds repeat the main kind, "grant"'],
    [
      'a field that is neither written nor listed',
      { notStated: silentBut('region') },
      'region is missing; if no source says it, add "region" to "notStated"',
    ],
    ['a statement without its source', { what: { text: 'A made-up sentence.' } }, 'what.source is missing'],
  ])('%s', (_, changes, message) => {
    expect(faults(changes)).toContain(message);
  });
});

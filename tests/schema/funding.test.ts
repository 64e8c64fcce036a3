// What a scheme may say and what it must: accepted, refused, and with which words.
import { describe, expect, it } from 'vitest';
import { fundingSchema } from '#schema/funding.ts';

const said = { text: 'A made-up sentence.', source: 'made-up-report' };
const good = {
  title: 'Made-up grant',
  summary: 'A grant that exists only in this test.',
  sources: ['made-up-report'],
  provider: 'A made-up office',
  kind: 'grant',
  allThemes: true,
  status: { value: 'periodic', asOf: '2026-06-24', ...said },
  what: said,
  who: { types: ['small-firm'], ...said },
  paysFor: said,
  notStated: ['dates', 'notFor', 'amount', 'share', 'stage', 'readiness', 'partner', 'region', 'apply'],
};
const silentBut = (...fields: string[]): string[] => good.notStated.filter((field) => !fields.includes(field));
const faults = (changes: object): string[] =>
  (fundingSchema.safeParse({ ...good, ...changes }).error?.issues ?? []).map(
    ({ path, message }) => `${path.join('.')} ${message}`,
  );

it('accepts a scheme of which only the least is known', () => {
  expect(faults({})).toEqual([]);
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
      { dates: { closesAt: '2026-09-11', ...said }, notStated: silentBut('dates') },
      'dates.closesAt must be a day and a time that exist, written 2018-02-28T17:00 (UK time)',
    ],
    [
      'dates that never close',
      { dates: { opensOn: '2026-09-11', ...said }, notStated: silentBut('dates') },
      'dates needs either "closesAt" or "closesOn", and not both',
    ],
    [
      'a scheme open after its deadline',
      {
        status: { value: 'open', asOf: '2026-06-24', ...said },
        dates: { closesOn: '2026-05-01', ...said },
        notStated: silentBut('dates'),
      },
      'status is "open" as of 2026-06-24, but "dates" closed on 2026-05-01',
    ],
    [
      'a scheme closed before its deadline',
      {
        status: { value: 'closed', asOf: '2026-06', ...said },
        dates: { closesOn: '2026-07-01', ...said },
        notStated: silentBut('dates'),
      },
      'status is "closed" as of 2026-06, but "dates" closes on 2026-07-01',
    ],
    [
      'a deadline of a scheme without one',
      {
        status: { value: 'rolling', undated: true, ...said },
        dates: { closesOn: '2026-07-01', ...said },
        notStated: silentBut('dates'),
      },
      'status is "rolling", which has no closing date, but "dates" closes on 2026-07-01',
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
    [
      'a status neither dated nor undated',
      { status: { value: 'open', ...said } },
      'status needs either "asOf" or "undated: true", and not both',
    ],
  ])('%s', (_, changes, message) => {
    expect(faults(changes)).toContain(message);
  });
});

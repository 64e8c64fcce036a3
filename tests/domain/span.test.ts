// One judge of time: what is ahead or goes on, and what is over, to the minute and across the clock changes.
import { describe, expect, test } from 'vitest';
import { endOf, formatSpan, hasEnded, readSpan, toSpan, writeSpan, type EventTimes } from '#domain/span.ts';
import { startOfDay, toInstant } from '#time/london.ts';
import { toPageStatus } from '#search/page-status.ts';
import { toEventRows } from '#views/rows.ts';
import { toBanner } from '#views/banner.ts';
import { toConnectionGroups } from '#views/connections.ts';
import { makeEvent, makeRenderContextOf } from '../builders/events.ts';

const CASES: [what: string, times: EventTimes, now: string, ended: boolean][] = [
  [
    'several days with an hour of the end, in the midst',
    { on: '2026-11-29', startsAt: '2026-11-29T09:00', endsAt: '2026-12-01T16:00' },
    '2026-11-30T00:00',
    false,
  ],
  ['the same a minute before its end', { on: '2026-11-29', endsAt: '2026-12-01T16:00' }, '2026-12-01T15:59', false],
  ['the same at its end', { on: '2026-11-29', endsAt: '2026-12-01T16:00' }, '2026-12-01T16:00', true],
  ['several whole days, on the last', { on: '2026-11-29', endsOn: '2026-11-30' }, '2026-11-30T23:59', false],
  ['several whole days, after the last', { on: '2026-11-29', endsOn: '2026-11-30' }, '2026-12-01T00:00', true],
  ['one day without an end', { on: '2026-11-30', startsAt: '2026-11-30T09:00' }, '2026-11-30T20:00', false],
  ['one day, the next morning', { on: '2026-11-29' }, '2026-11-30T00:00', true],
  ['a month, on its last day', { on: '2026-11' }, '2026-11-30T12:00', false],
  ['a month that has 28 days', { on: '2026-02' }, '2026-03-01T00:00', true],
  ['a year', { on: '2026' }, '2026-12-31T23:00', false],
  [
    'past midnight',
    { on: '2026-12-31', startsAt: '2026-12-31T20:00', endsAt: '2027-01-01T02:00' },
    '2027-01-01T01:00',
    false,
  ],
  ['the night the clock goes back, summer time', { on: '2026-10-24', endsOn: '2026-10-25' }, '2026-10-25T23:59', false],
];

test.each(CASES)('%s', (_, times, now, ended) => {
  expect(hasEnded(toSpan(times), toInstant(now))).toBe(ended);
});

describe('every list, banner and search result judges alike', () => {
  test.each(CASES)('%s', (_, times, now, ended) => {
    const day = now.slice(0, 10);
    const onDay = hasEnded(toSpan(times), startOfDay(day));
    const context = makeRenderContextOf([makeEvent('fair', times)], day);
    // Whatever is not over yet waits for its end, by the clock of the reader.
    const from = onDay ? undefined : endOf(toSpan(times));
    expect(toEventRows(context).past.map((row) => row.from)).toEqual([from]);
    expect(toBanner('events/fair', times, context)?.from).toBe(from);
    const date = writeSpan(toSpan(times));
    expect(toPageStatus({ collection: 'events', date, status: '' }, toInstant(now)).status).toBe(
      ended ? 'Past' : 'To come',
    );
    // Connections put what is ahead before what is over.
    const other = makeEvent('other', { on: '1999-01-01' });
    const [group] = toConnectionGroups(makeRenderContextOf([makeEvent('fair', times), other], day), 'groups/lamps');
    expect(group?.lines.map(({ title }) => title)).toEqual(['fair', 'other']);
  });
});

test.each([
  [{ on: '2026-11-29', endsAt: '2026-12-01T16:00' }, '29 November to 1 December 2026'],
  [{ on: '2027-05-03', endsOn: '2027-05-05' }, '3 to 5 May 2027'],
  [{ on: '2026-12-31', endsOn: '2027-01-02' }, '31 December 2026 to 2 January 2027'],
  [{ on: '2027-05-03', endsAt: '2027-05-03T16:00' }, '3 May 2027'],
  [{ on: '2027-05' }, 'May 2027'],
])('%j is written %s', (times, expected) => {
  expect(formatSpan(toSpan(times))).toBe(expected);
  expect(readSpan(writeSpan(toSpan(times)))).toEqual(toSpan(times));
});

// The state of a scheme at an instant, in words and as a date: what nobody vouches for never looks open.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCheckWords } from '#domain/funding/check-words.ts';
import { toFundingPhase } from '#domain/funding/phase.ts';
import { getAge, getState, type Timing } from '#domain/funding/state.ts';
import { toStateWords } from '#domain/funding/state-words.ts';
import { endOfDay, startOfDay, toInstant } from '#domain/time.ts';
import { NOON, schemes } from './made-up.ts';

const call: Timing = { status: 'open', asOf: '2026-08-01', closes: toInstant('2026-09-11T11:00') };
const at = (local: string, timing: Timing = call): string => {
  const { headline, detail, soon } = toStateWords(timing, toInstant(local));
  return `${headline} | ${detail}${soon ? ' | soon' : ''}`;
};

describe('a call with a deadline at 11am', () => {
  it.each([
    ['2026-06-30T12:00', 'Open, 73 days left | 11am UK time, Friday 11 September 2026'],
    ['2026-08-14T12:00', 'Closes in 28 days | 11am UK time, Friday 11 September 2026'],
    ['2026-09-08T23:59', 'Closes in 3 days | 11am UK time, Friday 11 September 2026 | soon'],
    ['2026-09-10T00:00', 'Closes tomorrow | 11am UK time, Friday 11 September 2026 | soon'],
    ['2026-09-11T10:59', 'Closes today | 11am UK time, Friday 11 September 2026 | soon'],
    ['2026-09-11T11:00', 'Closed | Closed on 11 September 2026'],
    ['2026-09-12T09:00', 'Closed | Closed on 11 September 2026'],
    ['2028-02-29T09:00', 'Closed | Closed on 11 September 2026'],
  ])('at %s', (local, words) => {
    expect(at(local)).toBe(words);
  });

  it.each([
    ['2026-06-30T12:00', 1],
    ['2026-08-20T12:00', 0.5],
    ['2026-09-04T12:00', 0.2],
  ])('fills its disc at %s to %d', (local, share) => {
    expect(toFundingPhase(call, toInstant(local))).toEqual({ kind: 'share', share });
  });
});

describe('deadlines at the edges of the clock', () => {
  const allDay = (day: string): Timing => ({
    status: 'open',
    asOf: '2026-01-01',
    closes: endOfDay(day),
    closesAllDay: true,
  });

  it.each([
    ['2026-03-29', '2026-03-29T23:59'],
    ['2026-10-25', '2026-10-25T23:59'],
    ['2028-02-29', '2028-02-29T23:59'],
    ['2026-12-31', '2026-12-31T23:59'],
  ])('a deadline on %s holds to the last minute of the day and no longer', (day, last) => {
    expect(getState(allDay(day), toInstant(last))).toBe('open');
    expect(getState(allDay(day), toInstant(last) + 60_000)).toBe('closed');
    expect(toStateWords(allDay(day), toInstant(last)).headline).toBe('Closes today');
  });

  it('names a day without inventing an hour', () => {
    expect(at('2028-02-28T12:00', allDay('2028-02-29'))).toBe(
      'Closes tomorrow | Tuesday 29 February 2028, time not stated | soon',
    );
  });

  it('counts days and not hours across the clock change', () => {
    expect(at('2026-10-24T23:30', allDay('2026-10-25'))).toMatch(/^Closes tomorrow/);
    expect(at('2026-03-28T00:15', allDay('2026-03-29'))).toMatch(/^Closes tomorrow/);
  });

  it('reads a deadline at midnight as the end of the day before', () => {
    const midnight: Timing = { status: 'open', closes: toInstant('2026-07-01T00:00') };
    expect(at('2026-06-30T20:00', midnight)).toBe(
      'Closes today | Midnight UK time at the end of Tuesday 30 June 2026 | soon',
    );
  });

  it('tells an opening in the morning of its day', () => {
    const opening: Timing = {
      status: 'open',
      opens: startOfDay('2026-03-30'),
      opensAllDay: true,
      closes: endOfDay('2026-06-01'),
    };
    expect(at('2026-03-28T12:00', opening)).toBe('Opens in 2 days | Monday 30 March 2026, time not stated');
    expect(getState(opening, toInstant('2026-03-30T00:00'))).toBe('open');
  });
});

describe('what was only open when last seen', () => {
  it('never looks open without a deadline to come or a fresh source', () => {
    fc.assert(
      fc.property(schemes, fc.integer({ min: -500, max: 500 }), ({ timing }, days) => {
        const now = NOON + days * 86_400_000;
        const state = getState(timing, now);
        if (state === 'open') return timing.closes !== undefined && timing.closes > now && timing.status !== 'closed';
        if (state === 'always-open') return timing.status === 'rolling' && timing.asOf !== undefined;
        return true;
      }),
      { numRuns: 2000 },
    );
  });

  it('is open for ever only while its source is at most 90 days old', () => {
    const rolling: Timing = { status: 'rolling', asOf: '2026-08-26' };
    expect(getState(rolling, toInstant('2026-11-24T12:00'))).toBe('always-open');
    expect(getState(rolling, toInstant('2026-11-25T12:00'))).toBe('unconfirmed');
    expect(getState({ status: 'rolling' }, NOON)).toBe('unconfirmed');
    expect(getState({ status: 'rolling', asOf: '2026-08' }, NOON)).toBe('unconfirmed');
  });

  it('could not be confirmed, as a call without a date', () => {
    expect(at('2026-11-24T12:00', { status: 'open', asOf: '2026-11-20' })).toBe(
      'Check with the funder | Announced earlier; not confirmed since',
    );
  });

  it('is closed after a round, and after 90 days no longer certain', () => {
    const rounds: Timing = { status: 'periodic', asOf: '2026-06-24', closes: toInstant('2026-06-24T11:00') };
    expect(at('2026-06-25T12:00', rounds)).toBe('Closed | The last round seen closed on 24 June 2026');
    expect(at('2026-11-24T12:00', rounds)).toBe(
      'Check with the funder | The last round seen closed on 24 June 2026; no later one is confirmed',
    );
  });
});

describe('the check date', () => {
  it.each([
    ['2026-11-24', 'Checked on 24 November 2026'],
    ['2026-10-10', 'Checked on 10 October 2026'],
    ['2026-10-09', 'Last checked 9 October 2026 — confirm with the funder'],
    ['2026-11', 'Checked in November 2026'],
    ['2025-11-24', 'Last checked 24 November 2025 — confirm with the funder'],
    ['2025-11-23', 'Not checked since 23 November 2025 — do not rely on it'],
    ['2025', 'Not checked since 2025 — do not rely on it'],
    [undefined, 'Check date not stated — confirm with the funder'],
  ])('of %s', (asOf, words) => {
    expect(toCheckWords(asOf, '2026-11-24')).toBe(words);
  });

  it('takes a month or a year by its first day, so that nothing looks fresher than it is', () => {
    expect(getAge('2026-11', '2026-11-24')).toBe(23);
    expect(getAge('2026', '2026-11-24')).toBe(327);
  });
});

it.each([
  ['2018-01-15', 'unconfirmed'],
  ['2026-06-01', 'always-open'],
  ['2026-08-29', 'always-open'],
  ['2026-08-31', 'unconfirmed'],
])('a scheme without a deadline, last seen in June 2026, is on %s %s', (day, state) => {
  expect(getState({ status: 'rolling', asOf: '2026-06' }, startOfDay(day))).toBe(state);
});

// The state of a scheme at an instant, in words and as a date: what nobody vouches for never looks open.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getAge, isOld, toFactsDate, toFactsLabel, formatFactsDate } from '#domain/funding/facts-date.ts';
import { toFundingPhase } from '#domain/funding/phase.ts';
import { findOpenEnd, getState, listBoundaries, type Timing } from '#domain/funding/state.ts';
import { toStateSummary } from '#domain/funding/state-summary.ts';
import { endOfDay, startOfDay, toInstant } from '#time/london.ts';
import { makeScheme, SAID } from '../../builders/scheme.ts';
import { NOON, schemes } from './made-up.ts';

/** A call with a source dated today, whatever today is: ages are tested below. */
const call = (sourceDate: string): Timing => ({
  kind: 'announced',
  rounds: [{ closes: toInstant('2026-09-11T11:00'), sourceDate }],
});
const at = (local: string, timing: Timing = call(local.slice(0, 10))): string => {
  const { headline, detail, soon } = toStateSummary(timing, toInstant(local));
  return `${headline} | ${detail}${soon ? ' | soon' : ''}`;
};

describe('a scheme that is open stops being so', () => {
  const round = (closes: string, sourceDate: string) => ({ closes: toInstant(closes), sourceDate });
  const timing = (...rounds: Timing['rounds']): Timing => ({ kind: 'rounds', rounds });
  it.each([
    ['when its round closes', timing(round('2026-12-01T11:00', '2026-11-20')), '2026-12-01T11:00'],
    ['when its source is too old', timing(round('2027-03-01T11:00', '2026-11-20')), '2027-01-05T00:00'],
    ['over a clock change', timing(round('2027-03-01T11:00', '2026-10-20')), '2026-12-05T00:00'],
    [
      'when the last of two rounds closes',
      timing(round('2026-12-01T11:00', '2026-11-20'), round('2026-12-20T11:00', '2026-11-20')),
      '2026-12-20T11:00',
    ],
  ])('%s', (_, given, end) => {
    const found = findOpenEnd(given, toInstant('2026-11-24T12:00'));
    expect(found).toBe(toInstant(end));
    expect([getState(given, found - 1), getState(given, found)]).toEqual(['open', 'rounds']);
  });

  it('and its state changes at no other instants than the ends of days', () => {
    const given = timing(round('2026-12-01T11:00', '2026-11-20'), { opens: toInstant('2026-12-24T09:00') });
    expect(listBoundaries(given)).toEqual([toInstant('2026-12-01T11:00'), toInstant('2026-12-24T09:00')]);
  });
});

describe('a call with a deadline at 11am', () => {
  it.each([
    ['2026-06-30T12:00', 'Open, 73 days left | 11am UK time, Friday 11 September 2026'],
    ['2026-08-14T12:00', 'Closes in 28 days | 11am UK time, Friday 11 September 2026'],
    ['2026-09-08T23:59', 'Closes in 3 days | 11am UK time, Friday 11 September 2026 | soon'],
    ['2026-09-10T00:00', 'Closes tomorrow | 11am UK time, Friday 11 September 2026 | soon'],
    ['2026-09-11T10:59', 'Closes today | 11am UK time, Friday 11 September 2026 | soon'],
    ['2026-09-11T11:00', 'Closed | Last closed 11 September 2026'],
    ['2026-09-12T09:00', 'Closed | Last closed 11 September 2026'],
    ['2028-02-29T09:00', 'Closed | Last closed 11 September 2026'],
  ])('at %s', (local, expected) => {
    expect(at(local)).toBe(expected);
  });

  it.each([
    ['2026-06-30T12:00', 1],
    ['2026-08-20T12:00', 0.5],
    ['2026-09-04T12:00', 0.2],
  ])('fills its disc at %s to %d', (local, share) => {
    expect(toFundingPhase(call(local.slice(0, 10)), toInstant(local))).toEqual({ kind: 'share', share });
  });
});

describe('deadlines at the edges of the clock', () => {
  const allDay = (day: string): Timing => ({
    kind: 'announced',
    rounds: [{ closes: endOfDay(day), closesAllDay: true, sourceDate: `${day.slice(0, 7)}-01` }],
  });

  it.each([
    ['2026-03-29', '2026-03-29T23:59'],
    ['2026-10-25', '2026-10-25T23:59'],
    ['2028-02-29', '2028-02-29T23:59'],
    ['2026-12-31', '2026-12-31T23:59'],
  ])('a deadline on %s holds to the last minute of the day and no longer', (day, last) => {
    expect(getState(allDay(day), toInstant(last))).toBe('open');
    expect(getState(allDay(day), toInstant(last) + 60_000)).toBe('closed');
    expect(toStateSummary(allDay(day), toInstant(last)).headline).toBe('Closes today');
  });

  it('names a day without inventing an hour', () => {
    expect(at('2028-02-28T12:00', allDay('2028-02-29'))).toBe('Closes tomorrow | Tuesday 29 February 2028 | soon');
  });

  it('counts days and not hours across the clock change', () => {
    expect(at('2026-10-24T23:30', allDay('2026-10-25'))).toMatch(/^Closes tomorrow/);
    expect(at('2026-03-28T00:15', allDay('2026-03-29'))).toMatch(/^Closes tomorrow/);
  });

  it('reads a deadline at midnight as the end of the day before', () => {
    const midnight: Timing = {
      kind: 'rounds',
      rounds: [{ closes: toInstant('2026-07-01T00:00'), sourceDate: '2026-06-20' }],
    };
    expect(at('2026-06-30T20:00', midnight)).toBe(
      'Closes today | Midnight UK time at the end of Tuesday 30 June 2026 | soon',
    );
  });

  it('tells an opening in the morning of its day', () => {
    const opening: Timing = {
      kind: 'rounds',
      rounds: [
        {
          opens: startOfDay('2026-03-30'),
          opensAllDay: true,
          closes: endOfDay('2026-06-01'),
          sourceDate: '2026-03-20',
        },
      ],
    };
    expect(at('2026-03-28T12:00', opening)).toBe('Opens in 2 days | Monday 30 March 2026');
    expect(getState(opening, toInstant('2026-03-30T00:00'))).toBe('open');
  });
});

describe('what no fresh source vouches for', () => {
  it('never looks open, nor does what has ended', () => {
    fc.assert(
      fc.property(schemes, fc.integer({ min: -500, max: 500 }), ({ timing }, days) => {
        const now = NOON + days * 86_400_000;
        if (getState(timing, now) !== 'open') return true;
        const day = new Date(now).toISOString().slice(0, 10);
        return (
          timing.kind !== 'ended' &&
          timing.rounds.some(
            ({ closes, sourceDate }) =>
              closes !== undefined && closes > now && getAge(sourceDate, day) >= 0 && getAge(sourceDate, day) <= 45,
          )
        );
      }),
      { numRuns: 2000 },
    );
  });

  const dated = (sourceDate: string): Timing => ({
    kind: 'rounds',
    rounds: [{ closes: toInstant('2026-12-09T11:00'), sourceDate }],
  });

  it.each([
    ['2026-10-10', 'Closes in 15 days | 11am UK time, Wednesday 9 December 2026'],
    ['2026-10-09', 'Comes in rounds | Due to close 9 December 2026'],
    ['2026-10', 'Comes in rounds | Due to close 9 December 2026'],
    ['2026-11-25', 'Comes in rounds | Due to close 9 December 2026'],
  ])('by a source of %s, read on 24 November 2026: %s', (sourceDate, expected) => {
    expect(at('2026-11-24T12:00', dated(sourceDate))).toBe(expected);
  });

  it('is open by the round a fresh source dates, not by the one that closes first', () => {
    const rounds = [
      { closes: toInstant('2026-11-30T11:00'), sourceDate: '2026-01' },
      { closes: toInstant('2026-12-09T11:00'), sourceDate: '2026-11-20' },
    ];
    expect(at('2026-11-24T12:00', { kind: 'rounds', rounds })).toMatch(/^Closes in 15 days/);
  });
});

describe('without an open round', () => {
  const noRounds = { rounds: [] };
  it.each<[Timing, string]>([
    [{ kind: 'ongoing', ...noRounds }, 'No closing date | '],
    [{ kind: 'ongoing', byLaw: true, ...noRounds }, 'No closing date | Ongoing by law'],
    [{ kind: 'ongoing', endsOn: '2029-02', ...noRounds }, 'No closing date | Set to end in February 2029'],
    [{ kind: 'ongoing', endsOn: '2026-03-31', ...noRounds }, 'Was due to end on 31 March 2026: ask | '],
    [{ kind: 'announced', ...noRounds }, 'Announced: ask first | '],
    [{ kind: 'announced', endsOn: '2026-11', ...noRounds }, 'Announced: ask first | '],
    [{ kind: 'announced', endsOn: '2026-10', ...noRounds }, 'Was due to end in October 2026: ask | '],
    [{ kind: 'rounds', ...noRounds }, 'Comes in rounds | '],
    [{ kind: 'ended', ...noRounds }, 'Closed | '],
    [{ kind: 'ended', endsOn: '2023-12', ...noRounds }, 'Closed | Ended in December 2023'],
    [{ kind: 'ended', endsOn: '2025-09-19', ...noRounds }, 'Closed | Ended on 19 September 2025'],
  ])('%o', (timing, expected) => {
    expect(at('2026-11-24T12:00', timing)).toBe(expected);
  });

  it('names the newest round of several', () => {
    const rounds = ['2026-04-01T11:00', '2026-06-24T11:00', '2026-02-04T11:00'].map((closes) => ({
      closes: toInstant(closes),
    }));
    expect(at('2026-11-24T12:00', { kind: 'rounds', rounds })).toBe('Comes in rounds | Last closed 24 June 2026');
    expect(at('2026-11-24T12:00', { kind: 'announced', rounds })).toBe('Closed | Last closed 24 June 2026');
  });
});

describe('the date of the facts', () => {
  it.each([
    ['2026-11-24', 'Facts of November 2026'],
    ['2026-05-21', 'Facts of May 2026'],
    ['2026', 'Facts of 2026'],
    ['2025-11-24', 'Facts of November 2025'],
    ['2025-11-23', 'Facts of November 2025. Ask before you plan on it.'],
    ['2025', 'Facts of 2025. Ask before you plan on it.'],
    [undefined, 'Undated facts. Ask before you plan on it.'],
  ])('of %s', (date, expected) => {
    expect(formatFactsDate(date === undefined ? {} : { factsDate: date }, '2026-11-24')).toBe(expected);
  });

  it('is left out for a law without one, and a law by an old source is worth asking about', () => {
    expect(formatFactsDate({ byLaw: true }, '2026-11-24')).toBe('');
    expect(toFactsLabel({ byLaw: true }, '2026-11-24')).toBe('');
    expect(isOld({ byLaw: true }, '2026-11-24')).toBe(false);
    expect(toFactsLabel({ byLaw: true, factsDate: '2024-05' }, '2026-11-24')).toBe('Facts of May 2024: ask first');
  });

  it('is that of the newest source a reader would check, a year counting from its first day', () => {
    const said = (source: string) => ({ ...SAID, source });
    const scheme = makeScheme({
      timing: { ...said('year'), value: 'rounds' },
      rounds: [{ name: 'Round 1', closesOn: '2026-06-01', source: 'month' }],
      what: said('undated'),
      who: { ...said('day'), types: ['small-firm'] },
      paysFor: said('undated'),
      facts: [said('newer')],
    });
    const dates = new Map([
      ['year', '2026'],
      ['month', '2026-05'],
      ['day', '2026-05-21'],
      ['newer', '2026-10-01'],
    ]);
    expect(toFactsDate(scheme, (id) => dates.get(id))).toBe('2026-05-21');
    expect(toFactsDate(scheme, () => undefined)).toBeUndefined();
  });

  it('takes a month or a year by its first day, so that nothing looks fresher than it is', () => {
    expect(getAge('2026-11', '2026-11-24')).toBe(23);
    expect(getAge('2026', '2026-11-24')).toBe(327);
  });
});

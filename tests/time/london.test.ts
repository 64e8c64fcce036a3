// UK local time and instants, both ways, held against the time zone of the platform.
import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import {
  endOfDay,
  formatClock,
  getOccurrence,
  isSummerTime,
  londonDay,
  startOfDay,
  toInstant,
  toLondonTime,
  weekdayOf,
} from '#time/london.ts';

const HOUR = 3_600_000;
const clock = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/London',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});
const readClock = (instant: number): string => clock.format(instant).replace(', ', 'T');
const instants = fc.integer({ min: Date.UTC(1997, 0, 1), max: Date.UTC(2090, 0, 1) });

describe('the clock in London', () => {
  it('agrees with the time zone database at any instant', () => {
    fc.assert(
      fc.property(instants, (instant) => toLondonTime(instant) === readClock(instant)),
      { numRuns: 5000 },
    );
  });

  it('agrees with it in every hour of ten years', () => {
    for (let hour = Date.UTC(2020, 0, 1); hour < Date.UTC(2030, 0, 1); hour += HOUR) {
      if (toLondonTime(hour) !== readClock(hour)) throw new Error(new Date(hour).toISOString());
    }
  });

  it('gives a time back as it was read, unless the clocks repeat it', () => {
    fc.assert(
      fc.property(instants, (instant) => {
        const local = toLondonTime(instant);
        return getOccurrence(local) === 'twice' || toInstant(local) === Math.floor(instant / 60_000) * 60_000;
      }),
      { numRuns: 5000 },
    );
  });
});

describe('clock changes', () => {
  it('go forward at one in the morning on the last Sunday of March', () => {
    expect(isSummerTime(Date.UTC(2026, 2, 29, 0, 59))).toBe(false);
    expect(isSummerTime(Date.UTC(2026, 2, 29, 1, 0))).toBe(true);
  });

  it('go back at two in the morning on the last Sunday of October', () => {
    expect(isSummerTime(Date.UTC(2026, 9, 25, 0, 59))).toBe(true);
    expect(isSummerTime(Date.UTC(2026, 9, 25, 1, 0))).toBe(false);
  });

  it('skip an hour: a time in it is read an hour later', () => {
    expect(getOccurrence('2026-03-29T01:30')).toBe('never');
    expect(toLondonTime(toInstant('2026-03-29T01:30'))).toBe('2026-03-29T02:30');
  });

  it('repeat an hour: of the two the first is meant', () => {
    expect(getOccurrence('2026-10-25T01:30')).toBe('twice');
    expect(toInstant('2026-10-25T01:30')).toBe(Date.UTC(2026, 9, 25, 0, 30));
  });

  it.each(['2026-03-29T00:59', '2026-03-29T02:00', '2026-10-25T00:59', '2026-10-25T02:00', '2026-07-01T12:00'])(
    'leave %s as it is',
    (local) => {
      expect(getOccurrence(local)).toBe('once');
      expect(toLondonTime(toInstant(local))).toBe(local);
    },
  );
});

describe('days', () => {
  it('are the days of London: late on 30 June in UTC it is July there', () => {
    expect(londonDay(Date.UTC(2026, 5, 30, 23, 30))).toBe('2026-07-01');
    expect(londonDay(Date.UTC(2026, 0, 31, 23, 30))).toBe('2026-01-31');
  });

  it.each([
    ['2026-03-29', 23],
    ['2026-10-25', 25],
    ['2028-02-29', 24],
    ['2026-12-31', 24],
  ])('%s lasts %i hours', (day, hours) => {
    expect((endOfDay(day) - startOfDay(day)) / HOUR).toBe(hours);
  });

  it.each([
    ['2026-09-11', 'Friday'],
    ['2028-02-29', 'Tuesday'],
    ['2018-02-28', 'Wednesday'],
  ])('%s is a %s', (day, name) => {
    expect(weekdayOf(day)).toBe(name);
  });
});

it.each([
  ['11:00', '11am'],
  ['13:45', '1.45pm'],
  ['12:00', 'noon'],
  ['00:00', 'midnight'],
  ['00:30', '12.30am'],
  ['12:05', '12.05pm'],
  ['17:00', '5pm'],
])('writes %s as %s', (time, expected) => {
  expect(formatClock(time)).toBe(expected);
});

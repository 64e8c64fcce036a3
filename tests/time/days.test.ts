// Days as words, in order, and apart.
import { describe, expect, it } from 'vitest';
import { compareDays, daysBetween, formatDay, isBefore } from '#time/days.ts';
import { addMonths } from '#time/months.ts';

describe('formatDay', () => {
  it.each([
    ['2018-02-28', '28 February 2018'],
    ['2018-02', 'February 2018'],
    ['2018', '2018'],
    ['2020-07-07', '7 July 2020'],
  ])('%s → %s', (day, expected) => expect(formatDay(day)).toBe(expected));
});

describe('compareDays', () => {
  it('puts older days first, and a whole month after the days in it', () => {
    const days = ['2021', '2020-05', '2020-05-31', '2020-05-01', '2019-12-31'];
    expect(days.sort(compareDays)).toEqual(['2019-12-31', '2020-05-01', '2020-05-31', '2020-05', '2021']);
    expect(compareDays('2020-05-31', '2020-05')).toBeLessThan(0);
    expect(compareDays('2021', '2020-12-31')).toBeGreaterThan(0);
    expect(compareDays('2020-05', '2020-05')).toBe(0);
  });
});

describe('isBefore', () => {
  it('holds a month or a year as not past until all of it is', () => {
    expect(isBefore('2026-11', '2026-11-24')).toBe(false);
    expect(isBefore('2026-10', '2026-11-24')).toBe(true);
    expect(isBefore('2026-11-24', '2026-11-24')).toBe(false);
  });
});

describe('daysBetween', () => {
  it('counts whole days, across a clock change and a leap day', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2026-11-24', '2026-11-20')).toBe(-4);
  });
});

describe('addMonths', () => {
  it('holds the day to the end of a shorter month', () => {
    expect(addMonths('2026-08-31', 6)).toBe('2027-02-28');
    expect(addMonths('2023-08-31', 6)).toBe('2024-02-29');
    expect(addMonths('2026-11-24', 12)).toBe('2027-11-24');
  });
});

// A day as a place on a line of time, in UTC: no clock and no time zone of the machine.
import { range } from 'd3';
import type { Tick } from './axis.ts';

/** The first moment of a day, month or year. */
export function toTime(on: string): number {
  const [year = '0', month = '01', day = '01'] = on.split('-');
  return Date.UTC(Number(year), Number(month) - 1, Number(day));
}

/** The first moment after a day, month or year: what lasts until 1999 lasts until its end. */
export function toEndTime(on: string): number {
  const [year = '0', month, day] = on.split('-');
  if (month === undefined) return Date.UTC(Number(year) + 1, 0, 1);
  return day === undefined
    ? Date.UTC(Number(year), Number(month), 1)
    : Date.UTC(Number(year), Number(month) - 1, Number(day) + 1);
}

export const YEARS_BETWEEN_TICKS = 5;

/** The first year and every fifth, each where it begins. */
export function toYearTicks(from: string, to: string, at: (time: number) => number): Tick[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  return range(first, last + 1)
    .filter((year) => year === first || year % YEARS_BETWEEN_TICKS === 0)
    .map((year) => ({ x: at(toTime(String(year))), lines: [String(year)] }));
}

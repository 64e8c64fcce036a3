// When a dated page has become a record of its time.
import { lastDayOf } from '#time/days.ts';
import { addMonths } from '#time/months.ts';

const MONTHS_UNTIL_RECORD = 24;

/** True for what was published more than two years ago. @param date as exact as known */
export function isRecord(date: string, day: string): boolean {
  return addMonths(lastDayOf(date), MONTHS_UNTIL_RECORD) < day;
}

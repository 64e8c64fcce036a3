// UK local time and instants, both ways, right across the clock changes. Instants are milliseconds since 1970; no clock is read here.
import { clock } from '#i18n/dates.ts';
import { formatDate } from './days.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Where a local time stands on the clock: once, never (skipped in March) or twice (repeated in October). */
type Occurrence = 'once' | 'never' | 'twice';

/** 01:00 UTC on the last Sunday of a month, when the clocks change (since 1996, Summer Time Orders). */
function changeIn(year: number, month: number): number {
  const last = Date.UTC(year, month, 0);
  return last - new Date(last).getUTCDay() * DAY + HOUR;
}

/** True while British Summer Time is in force. */
export function isSummerTime(instant: number): boolean {
  const year = new Date(instant).getUTCFullYear();
  return instant >= changeIn(year, 3) && instant < changeIn(year, 10);
}

/** The clock in London at an instant: "2026-09-11T11:00". Seconds are left out. */
export function toLondonTime(instant: number): string {
  return new Date(instant + (isSummerTime(instant) ? HOUR : 0)).toISOString().slice(0, 16);
}

/** The day in London at an instant: "2026-09-11". */
export function londonDay(instant: number): string {
  return toLondonTime(instant).slice(0, 10);
}

/** Says whether a local time exists once, never or twice. */
export function getOccurrence(localTime: string): Occurrence {
  const { winter, summer } = readings(localTime);
  if (isSummerTime(winter) === isSummerTime(summer)) return 'once';
  return isSummerTime(summer) ? 'twice' : 'never';
}

/**
 * The instant of a local time in the UK, written "2026-09-11T11:00".
 * Of two such times the first is meant, so that a deadline is never told too late;
 * a time the clocks skip is read as if they had not changed, so 01:30 means 02:30.
 */
export function toInstant(localTime: string): number {
  const { winter, summer } = readings(localTime);
  return isSummerTime(summer) ? summer : winter;
}

function readings(localTime: string): { winter: number; summer: number } {
  const winter = Date.parse(`${localTime}:00Z`);
  return { winter, summer: winter - HOUR };
}

/** The first instant of a day in London. */
export function startOfDay(day: string): number {
  return toInstant(`${day}T00:00`);
}

/** The first instant after a day in London. */
export function endOfDay(day: string): number {
  return startOfDay(new Date(Date.parse(`${day}T00:00:00Z`) + DAY).toISOString().slice(0, 10));
}

/** "2026-09-11" → "Friday". */
export function weekdayOf(day: string): string {
  return formatDate(day, { weekday: 'long' });
}

/** "11:00" → "11am"; "13:45" → "1.45pm"; "12:00" → "noon"; "00:00" → "midnight". */
export function formatClock(time: string): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return clock(hour, minute);
}

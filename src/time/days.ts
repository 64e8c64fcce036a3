// Days and partial days as words and in order. Days are text such as 2018-02-28; no clock is read here.
import { LANG } from '#i18n/language.ts';

/** "2018-02-28" → "28 February 2018"; "2018-02" → "February 2018"; "2018" → "2018". */
export function formatDay(partial: string): string {
  const [year = '', month, day] = partial.split('-');
  return month === undefined
    ? year
    : formatDate(partial, { ...(day === undefined ? {} : { day: 'numeric' }), month: 'long', year: 'numeric' });
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** A day, or the parts of it that are asked for, as the language writes them; what is in no calendar stays as it is. */
export function formatDate(day: string, parts: Intl.DateTimeFormatOptions): string {
  const date = new Date(day);
  if (Number.isNaN(date.valueOf()) || !date.toISOString().startsWith(day)) return day;
  const key = Object.keys(parts).join();
  const format = formats.get(key) ?? new Intl.DateTimeFormat(LANG, { ...parts, timeZone: 'UTC' });
  formats.set(key, format);
  return format.format(date);
}

/** True for a day; false for a month or a year. */
export function isExact(partial: string): boolean {
  return partial.length === '2018-02-28'.length;
}

/** Orders partial days, oldest first; a whole year or month comes after the exact days in it. */
export function compareDays(a: string, b: string): number {
  const [left, right] = [lastDayOf(a), lastDayOf(b)];
  if (left !== right) return left < right ? -1 : 1;
  return b.length - a.length;
}

/** The last day a partial day can mean: "2018-02" → "2018-02-31" (good for comparing, not for a calendar). */
export function lastDayOf(partial: string): string {
  return `${partial}${'0000-12-31'.slice(partial.length)}`;
}

/** True when the whole of a partial day lies before the given day. */
export function isBefore(partial: string, day: string): boolean {
  return lastDayOf(partial) < day;
}

/** Whole days from one day to another; negative when the second comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

// When something takes place, from its first moment to its last, and how that stands to a moment. The one judge of time.
import { span } from '#i18n/dates.ts';
import { formatDate, formatDay, isExact, lastDayOf } from '#time/days.ts';
import { endOfDay, toInstant } from '#time/london.ts';

/** Both as exact as known: a UK local time, a day, a month or a year. */
export interface Span {
  from: string;
  /** Absent for what lasts no longer than `from` says. */
  until?: string | undefined;
}

/** The fields of an event that say when it is. */
export interface EventTimes {
  on: string;
  endsOn?: string | undefined;
  startsAt?: string | undefined;
  endsAt?: string | undefined;
}

/** Its days, and its last moment where a source gives one. */
export function toSpan({ on, endsOn, endsAt }: EventTimes): Span {
  const until = endsAt ?? endsOn;
  return until === undefined ? { from: on } : { from: on, until };
}

/** The first instant at which it is over: a day, a month or a year lasts to its end. */
export function endOf({ from, until = from }: Span): number {
  return until.includes('T') ? toInstant(until) : endOfDay(lastRealDay(until));
}

/** True when it is over at a moment; what is ahead or goes on is not. @param now milliseconds since 1970 */
export function hasEnded(span: Span, now: number): boolean {
  return endOf(span) <= now;
}

/** "2018-02" → "2018-02-28". */
function lastRealDay(partial: string): string {
  if (isExact(partial)) return partial;
  const [year = '', month = ''] = lastDayOf(partial).split('-');
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
}

/** "29 November to 1 December 2026", "3 to 5 May 2027", "28 February 2018". */
export function formatSpan({ from, until = from }: Span): string {
  const [first, last] = [from.slice(0, 10), until.slice(0, 10)];
  if (first === last || !isExact(first) || !isExact(last)) return formatDay(first);
  const isSameYear = last.slice(0, 4) === first.slice(0, 4);
  const isSameMonth = last.slice(0, 7) === first.slice(0, 7);
  const begin = isSameYear
    ? formatDate(first, { day: 'numeric', ...(isSameMonth ? {} : { month: 'long' }) })
    : formatDay(first);
  return span(begin, formatDay(last));
}

/** "2026-11-29/2026-12-01T16:00", as ISO 8601 writes an interval; a single date stays as it is. */
export function writeSpan({ from, until }: Span): string {
  return until === undefined ? from : `${from}/${until}`;
}

export function readSpan(text: string): Span {
  const [from = '', until] = text.split('/');
  return until === undefined ? { from } : { from, until };
}

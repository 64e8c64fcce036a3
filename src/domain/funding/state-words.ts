// The state of a scheme as a reader meets it: first in words, then as a date.
import { formatDay } from '../days.ts';
import { formatClock, londonDay, toLondonTime, weekdayOf } from '../time.ts';
import type { State } from './facets.ts';
import { getAge, getDaysLeft, getState, type Timing } from './state.ts';

export interface StateWords {
  state: State;
  /** "Closes in 3 days" */
  headline: string;
  /** "11am UK time, Friday 11 September 2026" */
  detail: string;
  /** True in the last seven days before a deadline. */
  soon: boolean;
}

const SOON_DAYS = 7;
const NEAR_DAYS = 28;

/** @param now milliseconds since 1970 */
export function toStateWords(timing: Timing, now: number): StateWords {
  const { state, headline } = toHeadline(timing, now);
  const soon = state === 'open' && getDaysLeft(timing.closes ?? now, now) <= SOON_DAYS;
  return { state, headline, detail: toDetail(state, timing, now), soon };
}

/** The words without the date, for scripts that show nothing else. @param now milliseconds since 1970 */
export function toHeadline(timing: Timing, now: number): Pick<StateWords, 'state' | 'headline'> {
  const state = getState(timing, now);
  const { opens = now, closes = now } = timing;
  switch (state) {
    case 'open':
      return { state, headline: toDeadline(getDaysLeft(closes, now)) };
    case 'opens-soon':
      return { state, headline: `Opens ${inDays(getDaysLeft(opens + 1, now))}` };
    case 'always-open':
      return { state, headline: 'Always open' };
    case 'closed':
      return { state, headline: 'Closed' };
    case 'unconfirmed':
      return { state, headline: 'Check with the funder' };
  }
}

function toDetail(state: State, timing: Timing, now: number): string {
  const { opens = now, closes = now } = timing;
  switch (state) {
    case 'open':
      return toClosing(closes, timing.closesAllDay);
    case 'opens-soon':
      return toMoment(opens, timing.opensAllDay);
    case 'always-open':
      return 'No closing date';
    case 'closed':
      return toClosed(timing);
    case 'unconfirmed':
      return toUnconfirmed(timing, now);
  }
}

function toDeadline(left: number): string {
  return left > NEAR_DAYS ? `Open, ${left} days left` : `Closes ${inDays(left)}`;
}

function inDays(days: number): string {
  return days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`;
}

/** "11am UK time, Friday 11 September 2026"; without a time of day when none is stated. */
function toMoment(instant: number, allDay: true | undefined): string {
  const date = toDate(instant);
  return allDay ? `${date}, time not stated` : `${formatClock(toLondonTime(instant).slice(11))} UK time, ${date}`;
}

/** Midnight belongs to two days; the words name the day that ends with it. @param end the first instant that is too late */
function toClosing(end: number, allDay: true | undefined): string {
  if (allDay) return toMoment(end - 1, allDay);
  const isMidnight = toLondonTime(end).endsWith('T00:00');
  return isMidnight ? `Midnight UK time at the end of ${toDate(end - 1)}` : toMoment(end, allDay);
}

function toDate(instant: number): string {
  const day = londonDay(instant);
  return `${weekdayOf(day)} ${formatDay(day)}`;
}

function toClosed({ status, closes, asOf }: Timing): string {
  if (closes !== undefined) {
    return `${status === 'periodic' ? 'The last round seen closed' : 'Closed'} on ${formatDay(londonDay(closes - 1))}`;
  }
  return asOf === undefined ? 'Kept as a record' : `As of ${formatDay(asOf)}. Kept as a record`;
}

function toUnconfirmed({ status, asOf, closes }: Timing, now: number): string {
  if (asOf !== undefined && getAge(asOf, londonDay(now)) < 0) {
    return `Our latest source speaks of a later day, ${formatDay(asOf)}`;
  }
  if (closes !== undefined) {
    return `The last round seen closed on ${formatDay(londonDay(closes - 1))}; no later one is confirmed`;
  }
  if (status === 'periodic') return 'Runs in rounds; no date of the next is confirmed';
  if (status === 'rolling') return 'Had no closing date when last seen; not confirmed since';
  return 'Announced earlier; not confirmed since';
}

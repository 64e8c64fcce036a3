// The state of a scheme as a reader meets it: first in words, then as a date.
import * as t from '#i18n/funding-states.ts';
import { formatDay, isExact } from '#time/days.ts';
import { formatClock, londonDay, toLondonTime, weekdayOf } from '#time/london.ts';
import type { State } from './facets.ts';
import { findLatest, findNext, findOpen, getDaysLeft, getState, hasPassedEnd, type Timing } from './state.ts';

export interface StateSummary {
  state: State;
  /** "Closes in 3 days" */
  headline: string;
  /** "11am UK time, Friday 11 September 2026"; empty when no day is known. */
  detail: string;
  /** True in the last seven days before a deadline. */
  soon: boolean;
}

const SOON_DAYS = 7;
const NEAR_DAYS = 28;

/** @param now milliseconds since 1970 */
export function toStateSummary(timing: Timing, now: number): StateSummary {
  const { state, headline } = toHeadline(timing, now);
  const closes = state === 'open' ? findOpen(timing, now)?.closes : undefined;
  const soon = closes !== undefined && getDaysLeft(closes, now) <= SOON_DAYS;
  return { state, headline, detail: toDetail(state, timing, now), soon };
}

/** The words without the date, for scripts that show nothing else. @param now milliseconds since 1970 */
export function toHeadline(timing: Timing, now: number): Pick<StateSummary, 'state' | 'headline'> {
  const state = getState(timing, now);
  return { state, headline: toTimingText(state, timing, now) };
}

function toTimingText(state: State, timing: Timing, now: number): string {
  switch (state) {
    case 'open':
      return toDeadline(getDaysLeft(findOpen(timing, now)?.closes ?? now, now));
    case 'opens-soon':
      return t.opens(t.inDays(getDaysLeft((findNext(timing, now)?.opens ?? now) + 1, now)));
    case 'ongoing':
      return t.states.ongoing;
    case 'rounds':
      return t.states.rounds;
    case 'announced':
      return hasPassedEnd(timing, now) ? t.setToEndAsk(toEnd(timing.endsOn)) : t.states.announced;
    case 'closed':
      return t.states.closed;
  }
}

function toDetail(state: State, timing: Timing, now: number): string {
  const { byLaw, endsOn, kind } = timing;
  switch (state) {
    case 'open': {
      const { closes = now, closesAllDay } = findOpen(timing, now) ?? {};
      return toClosing(closes, closesAllDay);
    }
    case 'opens-soon': {
      const { opens = now, opensAllDay } = findNext(timing, now) ?? {};
      return toMoment(opens, opensAllDay);
    }
    case 'ongoing':
      if (byLaw) return t.byLaw;
      return endsOn === undefined ? '' : t.setToEnd(toEnd(endsOn));
    case 'rounds':
    case 'announced':
      return toLastRound(timing, now);
    case 'closed':
      return kind === 'ended' && endsOn !== undefined ? t.ended(toEnd(endsOn)) : toLastRound(timing, now);
  }
}

/** "Last closed 24 June 2026": the newest round any source dates. */
function toLastRound(timing: Timing, now: number): string {
  const closes = findLatest(timing, now)?.closes;
  if (closes === undefined) return '';
  return t.lastRound(formatDay(londonDay(closes - 1)), closes > now);
}

/** "on 31 March 2026", "in March 2026". */
function toEnd(endsOn = ''): string {
  return t.onDay(formatDay(endsOn), isExact(endsOn));
}

function toDeadline(left: number): string {
  return left > NEAR_DAYS ? t.daysLeft(left) : t.closes(t.inDays(left));
}

/** "11am UK time, Friday 11 September 2026"; the day alone when no time of day is stated. */
function toMoment(instant: number, allDay: true | undefined): string {
  const date = toDate(instant);
  return allDay ? date : t.moment(formatClock(toLondonTime(instant).slice(11)), date);
}

/** Midnight belongs to two days; the words name the day that ends with it. @param end the first instant that is too late */
function toClosing(end: number, allDay: true | undefined): string {
  if (allDay) return toMoment(end - 1, allDay);
  const isMidnight = toLondonTime(end).endsWith('T00:00');
  return isMidnight ? t.midnight(toDate(end - 1)) : toMoment(end, allDay);
}

function toDate(instant: number): string {
  const day = londonDay(instant);
  return t.weekday(weekdayOf(day), formatDay(day));
}

// The state of a scheme at an instant, from its dates and its last source. What was only "open when last seen" never looks open.
import type { Funding } from '#schema/funding.ts';
import { daysBetween } from '../days.ts';
import { endOfDay, londonDay, startOfDay, toInstant } from '../time.ts';
import type { State } from './facets.ts';

/** A source older than this cannot vouch that a scheme without a deadline is open. */
export const FRESH_DAYS = 90;

/** What the state of a scheme is worked out from. Instants in milliseconds since 1970. */
export interface Timing {
  status: Funding['status']['value'];
  /** The day the status speaks of, as exact as its source; absent when the source is undated. */
  asOf?: string;
  opens?: number;
  /** The first instant at which it is too late. */
  closes?: number;
  /** Written when no time of day is stated for the opening or the closing. */
  opensAllDay?: true;
  closesAllDay?: true;
}

export function toTiming({ status, dates }: Pick<Funding, 'status' | 'dates'>): Timing {
  return {
    status: status.value,
    ...(status.asOf === undefined ? {} : { asOf: status.asOf }),
    ...(dates?.opensAt === undefined ? {} : { opens: toInstant(dates.opensAt) }),
    ...(dates?.opensOn === undefined ? {} : { opens: startOfDay(dates.opensOn), opensAllDay: true as const }),
    ...(dates?.closesAt === undefined ? {} : { closes: toInstant(dates.closesAt) }),
    ...(dates?.closesOn === undefined ? {} : { closes: endOfDay(dates.closesOn), closesAllDay: true as const }),
  };
}

/** @param now milliseconds since 1970 */
export function getState({ status, asOf, opens, closes }: Timing, now: number): State {
  if (status === 'closed') return 'closed';
  if (opens !== undefined && now < opens) return 'opens-soon';
  if (closes !== undefined) {
    if (now < closes) return 'open';
    // A call that is over is over. Of rounds a new one may have begun unseen, so after a while we can only say "ask".
    return status === 'open' || daysBetween(londonDay(closes - 1), londonDay(now)) <= FRESH_DAYS
      ? 'closed'
      : 'unconfirmed';
  }
  // On a day before its source spoke, nothing vouches that a scheme was open.
  const age = getAge(asOf, londonDay(now));
  return status === 'rolling' && age >= 0 && age <= FRESH_DAYS ? 'always-open' : 'unconfirmed';
}

/** The first instant after this one at which any state may be another: an opening, a closing or the end of the day in London. */
export function nextChange(timings: readonly Timing[], now: number): number {
  const moments = timings.flatMap(({ opens, closes }) => [opens, closes]).filter((at) => at !== undefined && at > now);
  return Math.min(endOfDay(londonDay(now)), ...(moments as number[]));
}

/** Days since a source spoke, at most: a month or a year counts from its first day, an undated source as endless. */
export function getAge(asOf: string | undefined, day: string): number {
  return asOf === undefined ? Infinity : daysBetween(`${asOf}-01-01`.slice(0, 10), day);
}

/** Days left to a deadline, counted in London: 0 on the day itself. */
export function getDaysLeft(closes: number, now: number): number {
  return daysBetween(londonDay(now), londonDay(closes - 1));
}

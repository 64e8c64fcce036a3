// The state of a scheme at an instant, from its timing, its rounds and the dates of their sources. Nothing looks open by an old source.
import type { Funding } from '#schema/funding.ts';
import { daysBetween, isBefore } from '#time/days.ts';
import { endOfDay, londonDay, startOfDay, toInstant } from '#time/london.ts';
import type { State } from './facets.ts';
import { getAge, toFactsDate, type DateOf } from './facts-date.ts';

/** A source older than this cannot vouch that a scheme is open. */
export const FRESH_DAYS = 45;
const DAY = 86_400_000;

/** One round as the clock sees it. Instants in milliseconds since 1970. */
export interface Round {
  opens?: number;
  /** The first instant at which it is too late. */
  closes?: number;
  /** Written when no time of day is stated for the opening or the closing. */
  opensAllDay?: true;
  closesAllDay?: true;
  /** The date of its source, as exact as known; absent when the source is undated. */
  sourceDate?: string;
}

/** What the state of a scheme is worked out from. */
export interface Timing {
  kind: Funding['timing']['value'];
  byLaw?: true;
  /** The day the scheme ended or was set to end, as exact as known. */
  endsOn?: string;
  /** The date of the facts, as exact as known; absent when no source a reader would check is dated. */
  factsDate?: string;
  rounds: readonly Round[];
}

export function toTiming(scheme: Funding, dateOf: DateOf): Timing {
  const { value, byLaw, endsOn } = scheme.timing;
  const factsDate = toFactsDate(scheme, dateOf);
  return {
    kind: value,
    ...(byLaw === undefined ? {} : { byLaw }),
    ...(endsOn === undefined ? {} : { endsOn }),
    ...(factsDate === undefined ? {} : { factsDate }),
    rounds: scheme.rounds.flatMap((round) => toRound(round, dateOf) ?? []),
  };
}

/** Absent for a round of which only a briefing is dated: that says nothing about when one can apply. */
function toRound(round: Funding['rounds'][number], dateOf: DateOf): Round | undefined {
  const { opensAt, opensOn, closesAt, closesOn, source } = round;
  if ((opensAt ?? opensOn ?? closesAt ?? closesOn) === undefined) return undefined;
  const sourceDate = dateOf(source);
  return {
    ...(opensAt === undefined ? {} : { opens: toInstant(opensAt) }),
    ...(opensOn === undefined ? {} : { opens: startOfDay(opensOn), opensAllDay: true as const }),
    ...(closesAt === undefined ? {} : { closes: toInstant(closesAt) }),
    ...(closesOn === undefined ? {} : { closes: endOfDay(closesOn), closesAllDay: true as const }),
    ...(sourceDate === undefined ? {} : { sourceDate }),
  };
}

/** The instants at which the state of a scheme may change, but for the ends of days. */
export function listBoundaries({ rounds }: Timing): number[] {
  return rounds.flatMap(({ opens, closes }) => [opens, closes]).filter((instant) => instant !== undefined);
}

/** @param now milliseconds since 1970 */
export function getState(timing: Timing, now: number): State {
  const { kind, rounds } = timing;
  if (kind === 'ended') return 'closed';
  if (findOpen(timing, now)) return 'open';
  if (findNext(timing, now)) return 'opens-soon';
  if (hasPassedEnd(timing, now)) return 'announced';
  // One call that is over is over; of rounds another may follow.
  const isOver = rounds.length > 0 && rounds.every(({ closes }) => closes !== undefined && closes <= now);
  return kind === 'announced' && isOver ? 'closed' : kind;
}

/** The running round that closes first, by a source fresh enough to vouch for it. */
export function findOpen({ rounds }: Timing, now: number): Round | undefined {
  return soonest(
    rounds.filter((round) => isRunning(round, now) && isFresh(round.sourceDate, now)),
    ({ closes }) => closes,
  );
}

/** The instant at which a scheme that is open stops being so: its rounds have closed, or grown too old to vouch for. */
export function findOpenEnd(timing: Timing, now: number): number {
  let end = now;
  for (let round = findOpen(timing, end); round !== undefined; round = findOpen(timing, end)) {
    const spoke = Date.parse(`${round.sourceDate ?? ''}-01-01`.slice(0, 10));
    end = Math.min(
      round.closes ?? end,
      startOfDay(new Date(spoke + (FRESH_DAYS + 1) * DAY).toISOString().slice(0, 10)),
    );
  }
  return end;
}

/** The round that opens next. */
export function findNext({ rounds }: Timing, now: number): Round | undefined {
  return soonest(
    rounds.filter(({ opens }) => opens !== undefined && now < opens),
    ({ opens }) => opens,
  );
}

/** The round due to close next, or else the one that closed last, whoever vouches for it. */
export function findLatest({ rounds }: Timing, now: number): Round | undefined {
  const running = rounds.filter((round) => isRunning(round, now));
  if (running.length > 0) return soonest(running, ({ closes }) => closes);
  const over = rounds.filter(({ closes }) => closes !== undefined && closes <= now);
  return soonest(over, ({ closes }) => -(closes ?? 0));
}

/** True when the day the scheme was set to end has passed. */
export function hasPassedEnd({ endsOn }: Timing, now: number): boolean {
  return endsOn !== undefined && isBefore(endsOn, londonDay(now));
}

/** A round of which only the closing is known is taken to have begun. */
function isRunning({ opens, closes }: Round, now: number): boolean {
  return closes !== undefined && now < closes && (opens === undefined || opens <= now);
}

/** On a day before its source spoke, nothing vouches that a round is open. */
function isFresh(sourceDate: string | undefined, now: number): boolean {
  const age = getAge(sourceDate, londonDay(now));
  return age >= 0 && age <= FRESH_DAYS;
}

function soonest(rounds: readonly Round[], key: (round: Round) => number | undefined): Round | undefined {
  const [first, ...others] = rounds;
  return others.reduce((best, round) => ((key(round) ?? 0) < ((best && key(best)) ?? 0) ? round : best), first);
}

/** Days left to a deadline, counted in London: 0 on the day itself. */
export function getDaysLeft(closes: number, now: number): number {
  return daysBetween(londonDay(now), londonDay(closes - 1));
}

// The date of a scheme's facts: that of the newest source a reader would check, never written by hand.
import * as t from '#i18n/funding-states.ts';
import type { Funding } from '#schema/funding.ts';
import { daysBetween, formatDay } from '#time/days.ts';

/** The date of a source, as exact as known; undefined where it carries none. */
export type DateOf = (source: string) => string | undefined;

const YEAR_DAYS = 365;

/** Tips and other facts are left out: they may rest on sources about something else. */
export function toFactsDate(scheme: Funding, dateOf: DateOf): string | undefined {
  const { timing, rounds, what, who, notFor, paysFor, amount, share, stage, partner, region, apply } = scheme;
  return [timing, ...rounds, what, who, notFor, paysFor, amount, share, stage, partner, region, apply]
    .flatMap((said) => (said === undefined ? [] : (dateOf(said.source) ?? [])))
    .reduce<string | undefined>(
      (newest, date) => (newest === undefined || isNewer(date, newest) ? date : newest),
      undefined,
    );
}

/** A month or a year counts from its first day, so that nothing looks newer than it is. */
function isNewer(date: string, other: string): boolean {
  return date === other ? false : date.startsWith(other) || (!other.startsWith(date) && date > other);
}

/** What the date of the facts hangs on. A tax relief holds by law until Parliament changes it, whether or not a source is dated. */
interface Dated {
  factsDate?: string;
  byLaw?: true;
}

/** "Facts of May 2026"; over a year old, what that means for the reader; empty for a law without a date. @param day today in London */
export function formatFactsDate(dated: Dated, day: string): string {
  return isOld(dated, day) ? t.askBefore(toFactsName(dated)) : toFactsName(dated);
}

/** The same where there is little room: "Facts of May 2024: ask first". */
export function toFactsLabel(dated: Dated, day: string, isAsked = false): string {
  return isOld(dated, day) && !isAsked ? t.askFirst(toFactsName(dated)) : toFactsName(dated);
}

function toFactsName({ factsDate, byLaw }: Dated): string {
  if (factsDate === undefined) return byLaw ? '' : t.undated;
  return t.factsOf(formatDay(factsDate.slice(0, 7)));
}

/** Facts without a date are old, unless they are law. */
export function isOld({ factsDate, byLaw }: Dated, day: string): boolean {
  return factsDate === undefined ? byLaw !== true : getAge(factsDate, day) > YEAR_DAYS;
}

/** Days since a source spoke, at most: a month or a year counts from its first day, an undated source as endless. */
export function getAge(date: string | undefined, day: string): number {
  return date === undefined ? Infinity : daysBetween(`${date}-01-01`.slice(0, 10), day);
}

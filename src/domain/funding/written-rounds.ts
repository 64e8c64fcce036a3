// The rounds of a scheme as editors write them: the newest, and each in words.
import * as t from '#i18n/funding-labels.ts';
import type { Funding } from '#schema/funding.ts';
import { lowerFirst } from '#text/letter-case.ts';
import { formatDay } from '#time/days.ts';
import { formatClock } from '#time/london.ts';

export type WrittenRound = Funding['rounds'][number];

/** The round that closes last, by what sources date. */
export function findNewestRound(rounds: readonly WrittenRound[]): WrittenRound | undefined {
  return rounds.reduce<WrittenRound | undefined>(
    (newest, round) => (newest === undefined || toLastMoment(round) > toLastMoment(newest) ? round : newest),
    undefined,
  );
}

/** When it closes, or else the later of its opening and its briefing, as written. */
export function toLastMoment({ opensAt, opensOn, closesAt, closesOn, briefingOn = '' }: WrittenRound): string {
  const opens = opensAt ?? opensOn ?? '';
  return closesAt ?? closesOn ?? (opens > briefingOn ? opens : briefingOn);
}

/** "Feasibility, round 1: 23 October 2025 to 17 December 2025." */
export function formatRound(round: WrittenRound): string {
  const name = round.strand === undefined ? round.name : `${round.strand}, ${toMidName(round.name)}`;
  return `${name}: ${round.certainty === 'reported' ? t.asReported(toSpan(round)) : toSpan(round)}.`;
}

function toSpan({ opensAt, opensOn, closesAt, closesOn, briefingOn }: WrittenRound): string {
  const [opens, closes] = [opensAt ?? opensOn, closesAt ?? closesOn];
  if (opens !== undefined && closes !== undefined) return t.spanOf(formatMoment(opens), formatMoment(closes));
  if (closes !== undefined) return t.closingDate(formatMoment(closes));
  return opens === undefined ? t.briefing(formatDay(briefingOn ?? '')) : t.openingDate(formatMoment(opens));
}

/** "11am on 24 June 2026"; the day alone when no time of day is stated. */
function formatMoment(written: string): string {
  const [day = '', time] = written.split('T');
  return time === undefined ? formatDay(day) : t.clockOn(formatClock(time), formatDay(day));
}

/** "Round 1" → "round 1"; "FOAK26" stays. */
function toMidName(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? lowerFirst(text) : text;
}

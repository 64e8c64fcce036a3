// The year of rounds: eighteen months of dated rounds as a chart, a table and files, and the schemes without a date.
import { shortMonths } from '#i18n/dates.ts';
import * as consultation from '#i18n/consultation.ts';
import * as pageParts from '#i18n/page-parts.ts';
import * as t from '#i18n/funding.ts';
import { utcMonth } from 'd3';
import { drawForScreens } from '#charts/draw-chart.ts';
import { placeRounds, type RoundRow, type RoundSpan, type RoundsFrame } from '#charts/rounds/place-rounds.ts';
import type { SizedDrawing } from '#charts/scene.ts';
import { toEndTime, toTime } from '#charts/to-time.ts';
import { compareIds } from '#text/compare.ts';
import { formatDay } from '#time/days.ts';
import { endOfDay } from '#time/london.ts';
import type { FundingIndex } from '#domain/funding/funding-index.ts';
import { getState } from '#domain/funding/state.ts';
import { formatRound, toLastMoment, type WrittenRound } from '#domain/funding/written-rounds.ts';
import { find, type RenderContext } from '#domain/render-context.ts';
import { measure } from '#fonts/measure.ts';
import type { Funding } from '#schema/funding.ts';
import type { DatedText } from './dated-text.ts';
import { toShortTitle } from './funding-row.ts';

const MONTHS_DRAWN = 18;
const MONTHS_AHEAD = 4;

export interface TableRoundView {
  /** On the first round of a scheme only. */
  scheme: { title: string; href: string };
  isFirst: boolean;
  name: string;
  opened: string;
  closed: string;
  note: string;
}

/** The days between which the drawings run, for the script that moves the line of today. */
export interface RoundsSpan {
  from: string;
  until: string;
  /** The day the line is drawn at. */
  today: string;
}

export interface RoundsView {
  lede: DatedText;
  /** What the chart shows; files have what is so on the day of the build. */
  heading: DatedText;
  title: string;
  /** What is drawn and how to read it. */
  question: string;
  base: string;
  /** How many rounds only a report dates; empty where none. */
  reported: string;
  citation: string;
  href: string;
  span: RoundsSpan;
  files: { label: string; title: string; href: string }[];
  drawings: SizedDrawing[];
  /** Where each row leads. */
  hrefs: ReadonlyMap<string, string>;
  rounds: TableRoundView[];
  undated: { title: string; href: string; text: string }[];
}

interface DatedScheme {
  id: string;
  scheme: Funding;
  rounds: WrittenRound[];
}

export function toRoundsPage(context: RenderContext): RoundsView {
  const frame = toRoundsFrame(context.day);
  const { dated, undated } = sortByRounds(context.funding, frame);
  const heading = toHeading(dated, context.day);
  const title = heading.now;
  const file = (kind: string): string => context.toHref(`/funding/rounds/rounds.${kind}`);
  return {
    lede: toLede(dated, undated.length, frame, context.day),
    heading,
    title,
    question: t.roundsQuestion,
    base: t.roundsBase(formatDay(context.day)),
    citation: t.citeRounds(context.settings.name, formatDay(context.day), context.toAbsolute('/funding/rounds/')),
    href: context.toHref('/funding/rounds/'),
    span: frame,
    reported: toReported(dated.flatMap(({ rounds }) => rounds)),
    files: [
      { label: consultation.fileKinds.csv, title: t.roundsFiles.csv, href: file('csv') },
      { label: pageParts.json, title: t.roundsFiles.json, href: file('json') },
      { label: consultation.fileKinds.svg, title: consultation.fileTitles.svg, href: file('svg') },
      { label: consultation.fileKinds.png, title: consultation.fileTitles.png, href: file('png') },
      {
        label: consultation.fileKinds.embed,
        title: consultation.fileTitles.embed,
        href: context.toHref('/embed/year-of-rounds/'),
      },
    ],
    drawings: draw('rounds', title, toRows(dated), frame),
    hrefs: new Map(dated.map(({ id }) => [id, context.toHref(`/funding/${id}/`)])),
    rounds: dated.flatMap(({ id, scheme, rounds }) =>
      rounds.map((one, index) => ({
        scheme: { title: toShortTitle(scheme.title), href: context.toHref(`/funding/${id}/`) },
        isFirst: index === 0,
        name: one.strand === undefined ? one.name : `${one.strand}: ${one.name}`,
        opened: toMoment(one.opensAt ?? one.opensOn),
        closed: toMoment(one.closesAt ?? one.closesOn),
        note: one.briefingOn === undefined ? '' : t.briefingOn(formatDay(one.briefingOn)),
      })),
    ),
    undated: undated.map(({ id, scheme }) => ({
      title: scheme.title,
      href: context.toHref(`/funding/${id}/`),
      text: scheme.timing.text,
    })),
  };
}

/** The rounds of one scheme as a strip; nothing for a scheme that does not come in rounds or has no date in the frame. */
export function toRoundsStrip(
  id: string,
  context: RenderContext,
): { text: DatedText; drawings: SizedDrawing[]; span: RoundsSpan } | undefined {
  const frame = toRoundsFrame(context.day);
  const own = sortByRounds(context.funding, frame).dated.find((one) => one.id === id);
  if (!own) return undefined;
  const rounds = own.rounds.map((one, index) => toSpan(one, `${id}-${index}`, own.scheme));
  return {
    text: toNewestDate([own], context.day),
    span: frame,
    drawings: draw('rounds-strip', own.scheme.title, [{ id, rounds }], frame).slice(0, 2),
  };
}

/** The schemes whose dates are newest, as a drawing with its sentence; nothing where no round has a date. */
export function toLatestRounds(context: RenderContext, most: number) {
  const { day, toHref } = context;
  const frame = toRoundsFrame(day);
  const { dated, undated } = sortByRounds(context.funding, frame);
  const shown = dated.slice(0, most);
  if (shown.length === 0) return undefined;
  const isHatched = shown.some(({ rounds }) => rounds.some((one) => (one.opensAt ?? one.opensOn) === undefined));
  const start = t.inRoundsCount(dated.length + undated.length);
  const end = isHatched ? ` ${t.hatched}` : '';
  return {
    text: toNewestDate(shown, day, (newest) => `${start} ${newest}${end}`),
    span: frame,
    drawings: draw('rounds', t.newestRounds, toRows(shown), frame),
    hrefs: new Map(shown.map(({ id }) => [id, toHref(`/funding/${id}/`)])),
  };
}

/** The dated rounds for programs, the scheme with the newest date first; null where no source states a day. */
export function toRoundRecords(context: RenderContext) {
  const { dated } = sortByRounds(context.funding, toRoundsFrame(context.day));
  return dated.flatMap(({ id, scheme, rounds }) =>
    rounds.map((one) => {
      const { title, url } = find(context.sources, one.source, 'source');
      return {
        id,
        scheme: scheme.title,
        strand: one.strand ?? null,
        round: one.name,
        opens: one.opensAt ?? one.opensOn ?? null,
        closes: one.closesAt ?? one.closesOn ?? null,
        briefing: one.briefingOn ?? null,
        certainty: one.certainty ?? 'stated',
        source: { id: one.source, title, address: url },
      };
    }),
  );
}

function toReported(rounds: readonly WrittenRound[]): string {
  const count = rounds.filter(({ certainty }) => certainty === 'reported').length;
  return count === 0 ? '' : t.reportedOf(count, rounds.length);
}

function toRows(dated: readonly DatedScheme[]): RoundRow[] {
  return dated.map(({ id, scheme, rounds }) => ({
    id,
    label: toShortTitle(scheme.title),
    rounds: rounds.map((one, index) => toSpan(one, `${id}-${index}`, scheme)),
  }));
}

/** Eighteen whole months, three of them after the month of the day. */
function toRoundsFrame(day: string): RoundsFrame {
  const month = utcMonth(new Date(toTime(day)));
  const toDay = (date: Date): string => date.toISOString().slice(0, 10);
  return {
    from: toDay(utcMonth.offset(month, MONTHS_AHEAD - MONTHS_DRAWN)),
    until: toDay(utcMonth.offset(month, MONTHS_AHEAD)),
    today: day,
    todayLabel: t.asOf(formatDay(day)),
  };
}

/**
 * Schemes that come in rounds on the day of the build, which the page names: those with a date in the frame, newest first, and the
 * others A to Z. Not those on the reader's day, so that drawing, table and files agree: a round that was dated stays so when its
 * scheme ends.
 */
function sortByRounds(
  { schemes, finder, now }: FundingIndex,
  frame: RoundsFrame,
): { dated: DatedScheme[]; undated: DatedScheme[] } {
  const all = [...schemes]
    .filter(([id]) => ['open', 'opens-soon', 'rounds'].includes(getState(find(finder, id, 'scheme').timing, now)))
    .map(([id, scheme]) => ({
      id,
      scheme,
      rounds: scheme.rounds
        .filter((one) => toEndTime(lastDayOf(one)) > toTime(frame.from) && firstDayOf(one) < frame.until)
        .sort((a, b) => (lastDayOf(a) < lastDayOf(b) ? -1 : 1)),
    }));
  const newest = ({ rounds }: DatedScheme): string => rounds.map(lastDayOf).at(-1) ?? '';
  return {
    dated: all
      .filter(({ rounds }) => rounds.length > 0)
      .sort((a, b) => (newest(a) === newest(b) ? compareIds(a, b) : newest(a) > newest(b) ? -1 : 1)),
    undated: all.filter(({ rounds }) => rounds.length === 0).sort((a, b) => (a.scheme.title < b.scheme.title ? -1 : 1)),
  };
}

function lastDayOf(round: WrittenRound): string {
  return toLastMoment(round).slice(0, 10);
}

function firstDayOf({ opensAt, opensOn, closesAt, closesOn, briefingOn }: WrittenRound): string {
  return (opensAt ?? opensOn ?? closesAt ?? closesOn ?? briefingOn ?? '').slice(0, 10);
}

function toSpan(one: WrittenRound, id: string, { title }: Funding): RoundSpan {
  const [opens, closes] = [one.opensAt ?? one.opensOn, one.closesAt ?? one.closesOn].map((day) => day?.slice(0, 10));
  const isBriefing = opens === undefined && closes === undefined;
  return {
    id,
    ...(opens === undefined ? {} : { opens }),
    ...(closes === undefined ? {} : { closes }),
    ...(one.briefingOn === undefined ? {} : { on: one.briefingOn }),
    label: isBriefing
      ? t.briefingShort(toShortDay(lastDayOf(one)))
      : closes === undefined
        ? t.fromShort(toShortDay(lastDayOf(one)))
        : toShortDay(lastDayOf(one)),
    text: `${title}. ${formatRound(one)}`,
  };
}

/** "24 June 2026" → "24 Jun". */
function toShortDay(day: string): string {
  return `${day.slice(8).replace(/^0/, '')} ${shortMonths[Number(day.slice(5, 7)) - 1] ?? ''}`.trim();
}

function toMoment(written: string | undefined): string {
  return written === undefined ? '' : formatDay(written.slice(0, 10));
}

function draw(id: string, title: string, rows: readonly RoundRow[], frame: RoundsFrame): SizedDrawing[] {
  const description = rows.flatMap(({ rounds }) => rounds.map(({ text }) => text)).join(' ');
  return drawForScreens((width) => placeRounds(rows, frame, width, measure), { id, title, description });
}

/** The newest day that any round of the schemes names; nothing for no scheme. */
function toNewestDay(dated: readonly DatedScheme[]): string {
  return dated.flatMap(({ rounds }) => rounds.map(lastDayOf)).reduce((a, b) => (a > b ? a : b), '');
}

/** A sentence for as long as the newest day lies ahead of the reader, and another once it is over. */
function toDatedText(last: string, day: string, { ahead, past }: { ahead: string; past: string }): DatedText {
  return last < day ? { now: past } : { now: ahead, then: { text: past, from: endOfDay(last) } };
}

/** @param around puts other sentences beside the one with the date. */
function toNewestDate(
  dated: readonly DatedScheme[],
  day: string,
  around = (sentence: string): string => sentence,
): DatedText {
  const last = toNewestDay(dated);
  return toDatedText(last, day, {
    ahead: around(t.newestDate(formatDay(last))),
    past: around(t.noDateAfter(formatDay(last))),
  });
}

function toHeading(dated: readonly DatedScheme[], day: string): DatedText {
  const last = toNewestDay(dated);
  if (last === '') return { now: t.noRoundLately };
  const first = dated.flatMap(({ rounds }) => rounds.map(lastDayOf)).reduce((a, b) => (a < b ? a : b));
  const span = t.fromTo(toMonth(first), toMonth(last));
  return toDatedText(last, day, {
    ahead: t.roundsDated(span),
    past: t.roundsClosed(span),
  });
}

function toLede(dated: readonly DatedScheme[], undated: number, frame: RoundsFrame, day: string): DatedText {
  const all = dated.length + undated;
  if (all === 0) return { now: t.noneInRounds };
  const last = toNewestDay(dated);
  const start = t.roundsStart(t.inRoundsCount(all), dated.length, toMonth(frame.from));
  if (last === '') return { now: `${start}.` };
  return toDatedText(last, day, { ahead: `${start}.`, past: t.noneAfter(start, toMonth(last)) });
}

function toMonth(day: string): string {
  return formatDay(day.slice(0, 7));
}

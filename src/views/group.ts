// The page of a working group: what it is or was for, its last or next meeting, what came of it, and what serves the same need today.
import * as t from '#i18n/groups.ts';
import { endOf } from '#domain/span.ts';
import { formatDay, isBefore } from '#time/days.ts';
import { getConnections, getEntry, type EntryRef, type GraphEntry } from '#domain/content-graph.ts';
import type { RenderContext } from '#domain/render-context.ts';
import type { TextReferences } from '#schema/prose.ts';
import type { Group } from '#schema/groups.ts';
import { toBridgeView } from './bridge.ts';
import type { DatedText } from './dated-text.ts';
import { getGroupTense, toMeetings, toWorkLines, toWorkNames, type GroupTense } from './link-lines.ts';
import { toPageEnd } from './page-end.ts';
import { toDatedLine, type DatedLine } from './record-lines.ts';
import { TextContext } from './text-context.ts';
import { toNotKnown } from './not-known.ts';
import { SourceNumbers, type Cited } from './sources.ts';
import { toGroupBanner } from './banner.ts';

export function toGroupPage(id: string, data: Group, references: TextReferences, context: RenderContext) {
  const ref = `groups/${id}` as const;
  const numbers = new SourceNumbers(context);
  const cite = (source: string): Cited => numbers.cite(source);
  const tense = getGroupTense(id, context);
  const { isPast } = tense;
  const convener = getEntry(context.graph, `organisations/${data.convenedBy}`);
  const [meeting, ...meetings] = toMeetingsFirst(context, ref, tense);
  const work = [
    ...toWorkLines(context, ref, 'themes', t.aTheme, tense),
    ...toWorkLines(context, ref, 'objectives', t.anObjective, tense),
  ];
  const known = [meeting, ...meetings].flatMap((entry) => (entry === undefined ? [] : [entry.ref]));
  const followed = toFollowed(ref, known, tense.seen ?? data.status.asOf, context);
  const bridge = isPast ? toBridgeView(ref, data.now, context) : undefined;
  const lines = meetings.map((entry) => toDatedLine(entry, context));
  const elsewhere = new Set([
    convener.address,
    ...[...work, ...lines, ...followed].map(({ address }) => address),
    ...(meeting === undefined ? [] : [meeting.address]),
    ...(bridge?.addresses ?? []),
  ]);
  const line = (past: string, present: string, value: Group['chair']) =>
    value === undefined ? [] : [{ label: isPast ? past : present, statement: numbers.toStatement(value) }];
  return {
    kind: toKind(data, tense, context),
    isPast,
    work,
    purpose: numbers.toStatement(data.purpose),
    banner: toGroupBanner(ref, data, context),
    text: new TextContext(references, context, numbers, { elsewhere }),
    ...toMeeting(meeting, data, tense, context),
    meetings: lines,
    followed,
    convener: {
      label: isPast ? t.convenedBy : t.convenesIt,
      name: convener.title,
      href: context.toHref(convener.address),
      source: cite(data.convenedBySource),
    },
    facts: [
      ...line(t.chair, t.chair, data.chair),
      ...line(t.met, t.meets, data.rhythm),
      ...line(t.joined, t.join, data.join),
      ...line(t.cost, t.cost, data.cost),
    ],
    ...toNotKnown(data.notStated, isPast ? t.unknownPast : t.unknown),
    names: data.names.map(({ name, abbreviation, from, until, note, source }) => ({
      name: abbreviation === undefined ? name : `${name} (${abbreviation})`,
      period: toPeriod(from, until),
      note: note ?? '',
      source: cite(source),
    })),
    ...(bridge === undefined ? {} : { bridge }),
    end: toPageEnd(context, ref, data, numbers, { references, elsewhere }),
  };
}

/** "Working group, last met in 2023", or how one may join. */
function toKind({ status: { kind, asOf } }: Group, { isPast, seen }: GroupTense, context: RenderContext): string {
  if (!isPast) return t.groupKind(MEETING_WORDS[kind] ?? t.meetsAgain);
  const last = seen ?? (isBefore(asOf, context.day) ? asOf : undefined);
  if (last === undefined || kind === 'undated') return t.workingGroup;
  const toState = kind === 'announced' || kind === 'planned' ? t.pastStates[kind] : t.pastStates.met;
  return t.groupKind(toState(last.slice(0, 4)));
}

const MEETING_WORDS: Readonly<Record<string, string>> = t.groupStates;

function toMeeting(
  meeting: GraphEntry | undefined,
  { status }: Group,
  { isPast }: GroupTense,
  { toHref }: RenderContext,
) {
  if (meeting === undefined) return isPast ? {} : { meeting: { heading: { now: t.nextMeeting }, text: t.newDates } };
  const { title, summary: text, date = '', until, address } = meeting;
  const heading = isPast
    ? { now: status.kind === 'announced' ? t.lastAnnounced : t.lastKnownMeeting }
    : { now: t.nextMeeting, then: { text: t.latestMeeting, from: endOf({ from: date, until }) } };
  return { meeting: { heading, date: formatDay(date), title, href: toHref(address), text } };
}

/** The soonest meeting ahead first, or the last one of a group of the past; then the others, newest first. */
function toMeetingsFirst(context: RenderContext, ref: EntryRef, { isPast, next }: GroupTense): GraphEntry[] {
  const meetings = toMeetings(context.graph, ref);
  if (isPast) return meetings;
  return next === undefined ? [] : [next, ...meetings.filter((meeting) => meeting !== next)];
}

/** Groups that came after it, and later news that is no report of a meeting listed already. @param last when it last met */
function toFollowed(ref: EntryRef, known: readonly EntryRef[], last: string, context: RenderContext): DatedLine[] {
  const { graph } = context;
  const after = (graph.incoming.get(ref) ?? [])
    .filter(({ verb, from }) => verb === 'follows' && from.startsWith('groups/'))
    .map(({ from }) => getEntry(graph, from));
  const news = getConnections(graph, ref, 'news')
    .map(({ entry }) => entry)
    .filter(({ date = '' }) => isBefore(last, date))
    .filter((entry) => !(graph.outgoing.get(entry.ref) ?? []).some(({ to }) => known.includes(to)));
  return [...after, ...news].map((entry) => toDatedLine(entry, context));
}

/** "from February 2013", "in June 2021", "" where no date is stated. */
function toPeriod(from: string | undefined, until: string | undefined): string {
  if (from !== undefined && until !== undefined) {
    return from === until ? t.inPeriod(formatDay(from)) : t.fromUntil(formatDay(from), formatDay(until));
  }
  if (from !== undefined) return t.since(formatDay(from));
  return until === undefined ? '' : t.until(formatDay(until));
}

/** The groups in the order of their numbers, for lists. */
export function toGroupRows(groups: readonly { id: string; data: Group }[], context: RenderContext) {
  return [...groups]
    .sort((a, b) => a.data.order - b.data.order)
    .map(({ id, data }) => ({
      title: data.title,
      shortTitle: data.shortTitle,
      href: context.toHref(`/groups/${id}/`),
      summary: data.summary,
      // What its page says of it, or its next meeting where it meets again.
      status: toStatus(data, getGroupTense(id, context)),
      work: toWorkNames(id, context),
    }));
}

function toStatus({ status }: Group, { next }: GroupTense): DatedText {
  if (next?.date === undefined || status.kind in t.groupStates) return { now: status.words };
  return {
    now: t.nextMeetingOn(formatDay(next.date)),
    then: { text: status.words, from: endOf({ from: next.date, until: next.until }) },
  };
}

// What a working group works or worked on, and which groups work on a theme: a disc, a name and the reason, in the right tense.
import * as t from '#i18n/page-parts.ts';
import { hasEnded } from '#domain/span.ts';
import { toAndList } from '#text/and-list.ts';
import { formatDay } from '#time/days.ts';
import { startOfDay } from '#time/london.ts';
import {
  getConnections,
  getEntry,
  inReadingOrder,
  type EntryRef,
  type ContentGraph,
  type GraphEntry,
} from '#domain/content-graph.ts';
import type { RenderContext } from '#domain/render-context.ts';
import { getLinkStrength, toPhase, type Phase, type Strength } from '#domain/phases.ts';
import type { CollectionName } from '#schema/collections.ts';

export interface LinkLine {
  phase: Phase;
  /** "Led on a theme, as seen in 2023" or, where no source states the link, "Led on a theme, in our judgement" */
  label: string;
  title: string;
  href: string;
  /** Without the base path. */
  address: string;
  reason: string;
}

/** Whether a group belongs to the past, and when it was last seen to meet. */
export interface GroupTense {
  isPast: boolean;
  /** The day of its last known meeting. */
  seen?: string;
  /** The soonest meeting ahead. */
  next?: GraphEntry;
}

/** A meeting ahead turns a group back to the present, whatever its page says of its state. */
export function getGroupTense(id: string, { funding, graph, day }: RenderContext): GroupTense {
  const meetings = toMeetings(graph, `groups/${id}`);
  const isOver = ({ date = '', until }: GraphEntry): boolean => hasEnded({ from: date, until }, startOfDay(day));
  const seen = meetings.find(isOver)?.date;
  const next = meetings.findLast((meeting) => !isOver(meeting));
  return {
    isPast: next === undefined && !funding.meetingGroups.has(id),
    ...(seen === undefined ? {} : { seen }),
    ...(next === undefined ? {} : { next }),
  };
}

/** The events that were meetings of a group, in reading order; an event that is only about it is none. */
export function toMeetings(graph: ContentGraph, ref: EntryRef): GraphEntry[] {
  return (graph.incoming.get(ref) ?? [])
    .filter(({ from, verb }) => verb === 'partOf' && from.startsWith('events/'))
    .map(({ from }) => getEntry(graph, from))
    .sort(inReadingOrder);
}

const VERBS: Record<Exclude<Strength, 'none'>, { past: string; present: string }> = {
  leads: { past: t.work.ledOn, present: t.work.leadsOn },
  contributes: { past: t.work.contributedTo, present: t.work.contributesTo },
};

/** What a group leads on or contributes to. @param what "a theme" */
export function toWorkLines(
  context: RenderContext,
  ref: EntryRef,
  collection: CollectionName,
  what: string,
  { isPast, seen }: GroupTense,
): LinkLine[] {
  return toLines(context, ref, collection, (strength) => {
    const when = isPast && seen !== undefined ? t.asSeenIn(seen.slice(0, 4)) : '';
    return `${VERBS[strength][isPast ? 'past' : 'present']} ${what}${when}`;
  });
}

/** A disc and names: "Led on Lamps and lights", "With help from Lamp Makers". */
export interface NamesLine {
  phase: Phase;
  text: string;
}

/** What a group leads on and contributes to, the objectives by their numbers. */
export function toWorkNames(id: string, context: RenderContext): NamesLine[] {
  const tense = getGroupTense(id, context).isPast ? 'past' : 'present';
  return toNames(`groups/${id}`, ['themes', 'objectives'], context, (strength) => VERBS[strength][tense]);
}

/** The groups that lead on a theme or an objective and those that contribute, in words of any tense. */
export function toGroupNames(ref: EntryRef, context: RenderContext): NamesLine[] {
  return toNames(ref, ['groups'], context, (strength) => (strength === 'leads' ? t.work.ledBy : t.work.withHelp));
}

function toNames(
  ref: EntryRef,
  collections: readonly CollectionName[],
  { graph }: RenderContext,
  toLabel: (strength: Exclude<Strength, 'none'>) => string,
): NamesLine[] {
  const entries = collections.flatMap((collection) => graph.byCollection.get(collection) ?? []);
  return (['leads', 'contributes'] as const).flatMap((strength) => {
    const linked = entries.filter((entry) => getLinkStrength(graph, ref, entry.ref).strength === strength);
    const numbers = linked.filter(({ collection }) => collection === 'objectives').map(({ order }) => String(order));
    const names = [
      ...linked.filter(({ collection }) => collection !== 'objectives').map(({ shortTitle }) => shortTitle),
      ...(numbers.length === 0 ? [] : [t.objectivesByNumber(numbers.length, toAndList(numbers))]),
    ];
    return names.length === 0 ? [] : [{ phase: toPhase(strength), text: `${toLabel(strength)} ${names.join(', ')}` }];
  });
}

/** The groups that lead on a theme or an objective, or contribute to it. */
export function toGroupLines(context: RenderContext, ref: EntryRef): LinkLine[] {
  return toLines(context, ref, 'groups', (strength, { id }) => {
    const { isPast, seen } = getGroupTense(id, context);
    const when = isPast && seen !== undefined ? t.lastSeenMeeting(formatDay(seen.slice(0, 7))) : '';
    return t.worksOnIt(VERBS[strength][isPast ? 'past' : 'present'], when);
  });
}

/** Strongest first. */
function toLines(
  context: RenderContext,
  ref: EntryRef,
  collection: CollectionName,
  toLabel: (strength: Exclude<Strength, 'none'>, entry: GraphEntry) => string,
): LinkLine[] {
  return getConnections(context.graph, ref, collection)
    .flatMap(({ entry, reason }) => {
      const { strength, isEditorial } = getLinkStrength(context.graph, ref, entry.ref);
      return strength === 'none' ? [] : [{ entry, reason, strength, isEditorial }];
    })
    .sort((a, b) => Number(b.strength === 'leads') - Number(a.strength === 'leads'))
    .map(({ entry, reason, strength, isEditorial }) => ({
      phase: toPhase(strength),
      label: `${toLabel(strength, entry)}${isEditorial ? t.work.judged : ''}`,
      title: entry.title,
      href: context.toHref(entry.address),
      address: entry.address,
      reason,
    }));
}

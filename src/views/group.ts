// The page of a working group: what it is for, how it works, where it fits, and what is not known.
import { formatDay } from '#time/days.ts';
import { getEntry, inReadingOrder, type EntryRef, type Hub, type HubEntry } from '#domain/hub.ts';
import type { Library } from '#domain/library.ts';
import type { Phase } from '#domain/phases.ts';
import type { TextReferences } from '#schema/prose.ts';
import type { Group } from '#schema/groups.ts';
import { toGroupBanner, type BannerView } from './banner.ts';
import { toLinkLines, type LinkLine } from './link-lines.ts';
import { toPageEnd, type PageEndView } from './page-end.ts';
import { toPhaseLine, type PhaseLineView } from './phase-table.ts';
import { TextContext } from './text-context.ts';
import { toAheadAndPast, type AheadAndPast } from './rows.ts';
import { toNotKnown } from './not-known.ts';
import { toStatement, type StatementView } from './statements.ts';
import { SourceNumbers } from './sources.ts';

const GROUP_STATES: Record<Group['status']['kind'], { words: string; phase: Phase }> = {
  open: { words: 'open to join', phase: { kind: 'share', share: 1 } },
  'by-invitation': { words: 'by invitation', phase: { kind: 'share', share: 0.5 } },
  full: { words: 'full', phase: { kind: 'ring' } },
  paused: { words: 'paused', phase: { kind: 'dashed' } },
  'last-seen': { words: 'no meeting known today', phase: { kind: 'dashed' } },
  closed: { words: 'no longer meeting', phase: { kind: 'ring' } },
};

const UNKNOWN_LABELS = { chair: 'chair', rhythm: 'how often it meets', join: 'how to join', cost: 'cost' };

export interface GlanceLine {
  label: string;
  statement: StatementView;
}

export interface GroupPageView {
  banner: BannerView | undefined;
  kind: string;
  status: { words: string; phase: Phase; source: { number: number; title: string }; asOf: string };
  line: PhaseLineView;
  purpose: StatementView;
  convener: { name: string; href: string; source: { number: number; title: string } };
  glance: GlanceLine[];
  /** "Not known: chair, cost."; absent where all is known. */
  notKnown?: string;
  names: { name: string; period: string; note: string; source: { number: number; title: string } }[];
  known: StatementView[];
  text: TextContext;
  objectives: LinkLine[];
  themes: LinkLine[];
  meetings: AheadAndPast;
  end: PageEndView;
}

export function toGroupPage(id: string, data: Group, references: TextReferences, library: Library): GroupPageView {
  const ref = `groups/${id}` as const;
  const numbers = new SourceNumbers();
  const cite = (source: string): { number: number; title: string } => ({
    number: numbers.of(source),
    title: library.sources.get(source)?.title ?? '',
  });
  const state = GROUP_STATES[data.status.kind];
  const convener = getEntry(library.hub, `organisations/${data.convenedBy}`);
  const line = (label: string, value: Group['chair']): GlanceLine[] =>
    value === undefined ? [] : [{ label, statement: toStatement(value, library, numbers) }];
  return {
    kind: `Working group, ${state.words}`,
    status: {
      words: data.status.words,
      phase: state.phase,
      source: cite(data.status.source),
      asOf: formatDay(data.status.asOf),
    },
    line: toPhaseLine(library, ref, ['objectives', 'themes']),
    purpose: toStatement(data.purpose, library, numbers),
    convener: { name: convener.title, href: library.toHref(convener.address), source: cite(data.convenedBySource) },
    banner: toGroupBanner(ref, data, library),
    text: new TextContext(references, library, numbers),
    glance: [
      ...line('Chair', data.chair),
      ...line('Meets', data.rhythm),
      ...line('Join', data.join),
      ...line('Cost', data.cost),
    ],
    ...toNotKnown(data.notStated, UNKNOWN_LABELS),
    names: data.names.map(({ name, abbreviation, from, until, note, source }) => ({
      name: abbreviation === undefined ? name : `${name} (${abbreviation})`,
      period: toPeriod(from, until),
      note: note ?? '',
      source: cite(source),
    })),
    known: data.known.map((fact) => toStatement(fact, library, numbers)),
    objectives: toLinkLines(library, ref, 'objectives'),
    themes: toLinkLines(library, ref, 'themes'),
    meetings: toAheadAndPast(library, toMeetings(library.hub, ref)),
    end: toPageEnd(library, ref, data, numbers),
  };
}

/** The events that were meetings of a group, in reading order; an event that is only about it is none. */
export function toMeetings(hub: Hub, ref: EntryRef): HubEntry[] {
  return (hub.incoming.get(ref) ?? [])
    .filter(({ from, verb }) => verb === 'partOf' && from.startsWith('events/'))
    .map(({ from }) => getEntry(hub, from))
    .sort(inReadingOrder);
}

/** "from February 2013", "in June 2021", "" where no date is stated. */
function toPeriod(from: string | undefined, until: string | undefined): string {
  if (from !== undefined && until !== undefined) {
    return from === until ? `in ${formatDay(from)}` : `from ${formatDay(from)} to ${formatDay(until)}`;
  }
  if (from !== undefined) return `from ${formatDay(from)}`;
  return until === undefined ? '' : `until ${formatDay(until)}`;
}

export interface GroupRow {
  id: string;
  title: string;
  href: string;
  summary: string;
  status: string;
  state: string;
  phase: Phase;
}

/** The groups in the order of their numbers, for lists. */
export function toGroupRows(groups: readonly { id: string; data: Group }[], library: Library): GroupRow[] {
  return [...groups]
    .sort((a, b) => a.data.order - b.data.order)
    .map(({ id, data }) => ({
      id,
      title: data.title,
      href: library.toHref(`/groups/${id}/`),
      summary: data.summary,
      status: data.status.words,
      state: GROUP_STATES[data.status.kind].words,
      phase: GROUP_STATES[data.status.kind].phase,
    }));
}

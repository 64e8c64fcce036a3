// What has changed, as sentences: for the page of changes, the foot of each page and the feeds.
import * as t from '#i18n/about.ts';
import { NEW_ENTRY, type Change } from '#domain/changes/changes.ts';
import { formatDay } from '#time/days.ts';
import type { EntryRef, GraphEntry } from '#domain/content-graph.ts';
import type { RenderContext } from '#domain/render-context.ts';
import { formatClock } from '#time/london.ts';

export interface ChangeLine {
  /** The same in every build, so that feeds can tell an item again: "2026-12-01-funding-ktp-deadline". */
  id: string;
  /** 2026-12-01 */
  on: string;
  date: string;
  /** The entry that changed. */
  title: string;
  /** Root-relative, without the base path. */
  address: string;
  href: string;
  collection: GraphEntry['collection'];
  /** "deadline", "amount", "who", "status", "date", "place", the id of a number, "entry" or "words". */
  field: string;
  /** "Deadline: now 9 March 2026, before 2 March 2026." */
  text: string;
}

/** Entries that are no longer published have no line. */
export function toChangeLines(changes: readonly Change[], context: RenderContext): ChangeLine[] {
  const seen = new Map<string, number>();
  return changes.flatMap((change): ChangeLine | [] => {
    const entry = context.graph.entries.get(change.ref);
    if (entry === undefined) return [];
    const name = `${change.on}-${change.ref.replace('/', '-')}-${change.field}`;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return {
      id: times === 1 ? name : `${name}-${times}`,
      on: change.on,
      date: formatDay(change.on),
      title: entry.title,
      address: entry.address,
      href: context.toHref(entry.address),
      collection: entry.collection,
      field: change.field,
      text: formatChange(change, context),
    };
  });
}

interface ChangeDay {
  on: string;
  date: string;
  lines: ChangeLine[];
}

/** The lines under their days, newest first. */
export function toChangeDays(lines: readonly ChangeLine[]): ChangeDay[] {
  return [...Map.groupBy(lines, ({ on }) => on)].map(([on, own]) => ({ on, date: formatDay(on), lines: own }));
}

/** The history of one page, newest first: "1 December 2026. Deadline: …". */
export function toHistory(ref: EntryRef, context: RenderContext): string[] {
  return (context.changes.get(ref) ?? []).map((change) => `${formatDay(change.on)}. ${formatChange(change, context)}`);
}

/** A corrected number keeps the old one; an editor's own sentence is told as it is. */
export function formatChange({ field, was, now, what }: Change, context: RenderContext): string {
  if (what !== undefined) return what;
  if (field === NEW_ENTRY) return t.newHere;
  const name = t.changed[field] ?? context.facts.get(field)?.row.label ?? field;
  if (was === undefined) return t.nowStated(name, sayValue(now));
  if (now === undefined) return t.noLongerStated(name, sayValue(was));
  return t.nowDiffers(name, sayValue(now), sayValue(was));
}

const DAY = /^\d{4}(?:-\d{2}){0,2}$/;
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

/** Days and times in words; a sentence in quotation marks, so that two of them can stand in one. */
function sayValue(value = ''): string {
  if (DAY.test(value)) return formatDay(value);
  if (TIME.test(value)) return `${formatClock(value.slice(11))}, ${formatDay(value.slice(0, 10))}`;
  return value.endsWith('.') ? `“${value.slice(0, -1)}”` : value;
}

/** How the record came about, for the foot of the page of changes. */
export function toRecordSentence(recordedOn: string): string {
  return t.changesFound(formatDay(recordedOn));
}

// What has changed, as sentences: for the page of changes, the foot of each page and the feeds.
import * as t from '#i18n/about.ts';
import { isSentence, NEW_ENTRY, collapseChanges, type Change } from '#domain/changes/changes.ts';
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
  /** "Deadline: 9 March 2026, before that 2 March 2026." */
  text: string;
}

/** States of a scheme, which the record keeps as data has them. */
const TIMING_WORDS: Readonly<Record<string, string>> = t.timings;

/** Entries that are no longer published have no line. */
export function toChangeLines(changes: readonly Change[], context: RenderContext): ChangeLine[] {
  const seen = new Map<string, number>();
  return collapseChanges(changes).flatMap((change): ChangeLine | [] => {
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

/** The lines under their days, newest first, and under the entries they are about. */
export function toChangeDays(lines: readonly ChangeLine[]) {
  return [...Map.groupBy(lines, ({ on }) => on)].map(([on, own]) => ({
    on,
    date: formatDay(on),
    entries: [...Map.groupBy(own, ({ href }) => href)].map(([href, of]) => ({
      title: of[0]?.title ?? '',
      href,
      texts: of.map(({ text }) => text),
    })),
  }));
}

/** The history of one page, newest first: "1 December 2026. Deadline: …". */
export function toHistory(ref: EntryRef, context: RenderContext): string[] {
  return collapseChanges(context.changes.get(ref) ?? []).map(
    (change) => `${formatDay(change.on)}. ${formatChange(change, context)}`,
  );
}

/** A corrected number keeps the old one; of a sentence only the new one is told. An editor's own sentence is told as it is. */
export function formatChange({ ref, field, was, now, what }: Change, context: RenderContext): string {
  if (what !== undefined) return what;
  if (field === NEW_ENTRY) return t.newHere;
  const name =
    (field === 'date' && ref.startsWith('groups/') ? t.changed['rhythm'] : t.changed[field]) ??
    context.facts.get(field)?.row.label ??
    field;
  const old = was === undefined || isSentence(was) ? undefined : sayValue(was);
  if (now === undefined) return t.noLongerStated(name, old);
  return old === undefined ? t.nowStated(name, sayValue(now)) : t.nowDiffers(name, sayValue(now), old);
}

const DAY = /^\d{4}(?:-\d{2}){0,2}$/;
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

/** Days, times and states in words; a sentence without its full stop, which the line adds. */
function sayValue(value: string): string {
  if (DAY.test(value)) return formatDay(value);
  if (TIME.test(value)) return `${formatClock(value.slice(11))}, ${formatDay(value.slice(0, 10))}`;
  return TIMING_WORDS[value] ?? (isSentence(value) ? value.slice(0, -1) : value);
}

/** How the record came about, for the foot of the page of changes. */
export function toRecordSentence(recordedOn: string): string {
  return t.changesFound(formatDay(recordedOn));
}

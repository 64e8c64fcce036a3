// Rows of dated lists: news and events, newest first, and the years they fall in.
import { compareIds } from '#text/compare.ts';
import { compareDays } from '#time/days.ts';
import { formatEntryDate, type GraphEntry } from '#domain/content-graph.ts';
import type { RenderContext } from '#domain/render-context.ts';
import { hasEnded } from '#domain/span.ts';
import { startOfDay } from '#time/london.ts';

export interface RowView {
  title: string;
  href: string;
  /** Date and kind in one line. */
  meta: string;
  summary: string;
}

export function toRow(context: RenderContext, entry: GraphEntry, kind = ''): RowView {
  return {
    title: entry.title,
    href: context.toHref(entry.address),
    meta: [formatEntryDate(entry), kind].filter((part) => part !== '').join(' · '),
    summary: entry.summary,
  };
}

/** Entries of a collection as rows, in reading order. */
export function toRows(context: RenderContext, collection: GraphEntry['collection'], kind = ''): RowView[] {
  return (context.graph.byCollection.get(collection) ?? []).map((entry) => toRow(context, entry, kind));
}

/** All events of the site as rows. */
export function toEventRows(context: RenderContext): AheadAndPast {
  return toAheadAndPast(context, context.graph.byCollection.get('events') ?? []);
}

export interface AheadAndPast {
  /** Soonest first; what is only known by its month or year comes after the days in it. */
  ahead: RowView[];
  /** Newest first. */
  past: RowView[];
}

/** Events by whether they are over on the day the site is built for: one that goes on is among those ahead. @param events in reading order */
export function toAheadAndPast(context: RenderContext, events: readonly GraphEntry[]): AheadAndPast {
  const now = startOfDay(context.day);
  const isPast = ({ date = '', until }: GraphEntry): boolean => hasEnded({ from: date, until }, now);
  return {
    ahead: events
      .filter((entry) => !isPast(entry))
      .toSorted((a, b) => compareDays(a.date ?? '', b.date ?? '') || compareIds(a, b))
      .map((entry) => toRow(context, entry)),
    past: events.filter(isPast).map((entry) => toRow(context, entry)),
  };
}

/** The years of a collection's entries with how many fall in each, newest first. */
export function toYears(
  context: RenderContext,
  collection: GraphEntry['collection'],
): { year: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { date = '' } of context.graph.byCollection.get(collection) ?? []) {
    counts.set(date.slice(0, 4), (counts.get(date.slice(0, 4)) ?? 0) + 1);
  }
  return [...counts].map(([year, count]) => ({ year, count })).sort((a, b) => (a.year < b.year ? 1 : -1));
}

/** The entries of one year as rows, newest first. */
export function toRowsOfYear(context: RenderContext, collection: GraphEntry['collection'], year: string): RowView[] {
  return (context.graph.byCollection.get(collection) ?? [])
    .filter((entry) => entry.date?.startsWith(year))
    .map((entry) => toRow(context, entry));
}

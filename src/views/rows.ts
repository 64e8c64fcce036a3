// Rows of dated lists: news and events, newest first, and the years they fall in.
import { compareIds } from '#text/compare.ts';
import { compareDays } from '#time/days.ts';
import { formatEntryDate, type GraphEntry } from '#domain/content-graph.ts';
import type { RenderContext } from '#domain/render-context.ts';
import { endOf, hasEnded, type Span } from '#domain/span.ts';
import { startOfDay } from '#time/london.ts';

/** A title and a word beside it: what kind of page it is, how much is in it, why it stands here. */
export interface Line {
  title: string;
  href: string;
  detail: string;
}

export interface RowView extends Holds {
  title: string;
  href: string;
  meta: string;
  summary: string;
}

/** The instants from and until which a part of a page holds by the reader's clock, in milliseconds since 1970. */
export interface Holds {
  /** Until then the part is hidden. */
  from?: number;
  until?: number;
}

export function toRow(context: RenderContext, entry: GraphEntry): RowView {
  return {
    title: entry.title,
    href: context.toHref(entry.address),
    meta: formatEntryDate(entry),
    summary: entry.summary,
  };
}

/** All events of the site as rows. */
export function toEventRows(context: RenderContext) {
  return toAheadAndPast(context, context.graph.byCollection.get('events') ?? []);
}

/** Events by whether they are over on the day the site is built for: one that goes on is among those ahead. @param events in reading order */
export function toAheadAndPast(context: RenderContext, events: readonly GraphEntry[]) {
  const spanOf = ({ date = '', until }: GraphEntry): Span => ({ from: date, until });
  const [over = [], waiting = []] = [true, false].map((isOver) =>
    events.filter((entry) => hasEnded(spanOf(entry), startOfDay(context.day)) === isOver),
  );
  const ends = waiting.map((entry) => endOf(spanOf(entry)));
  return {
    // Soonest first; what is only known by its month or year comes after the days in it.
    ahead: waiting
      .toSorted((a, b) => compareDays(a.date ?? '', b.date ?? '') || compareIds(a, b))
      .map((entry) => ({ ...toRow(context, entry), until: endOf(spanOf(entry)) })),
    // Newest first; those ahead wait among them for their end.
    past: [
      ...waiting.map((entry) => ({ ...toRow(context, entry), from: endOf(spanOf(entry)) })),
      ...over.map((entry) => toRow(context, entry)),
    ],
    // When the last of those ahead is over.
    ...(waiting.length > 0 && { noneFrom: Math.max(...ends) }),
    // When the first is, where none is over already.
    ...(waiting.length > 0 && over.length === 0 && { pastFrom: Math.min(...ends) }),
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

// Rows of dated lists: news and events, newest first, and the years they fall in.
import { compareIds } from '#text/compare.ts';
import { compareDays } from '#time/days.ts';
import { formatEntryDate, type HubEntry } from '#domain/hub.ts';
import type { Library } from '#domain/library.ts';
import { hasEnded } from '#domain/span.ts';
import { startOfDay } from '#time/london.ts';

export interface RowView {
  title: string;
  href: string;
  /** Date and kind in one line. */
  meta: string;
  summary: string;
}

export function toRow(library: Library, entry: HubEntry, kind = ''): RowView {
  return {
    title: entry.title,
    href: library.toHref(entry.address),
    meta: [formatEntryDate(entry), kind].filter((part) => part !== '').join(' · '),
    summary: entry.summary,
  };
}

/** Entries of a collection as rows, in reading order. */
export function toRows(library: Library, collection: HubEntry['collection'], kind = ''): RowView[] {
  return (library.hub.byCollection.get(collection) ?? []).map((entry) => toRow(library, entry, kind));
}

/** All events of the site as rows. */
export function toEventRows(library: Library): AheadAndPast {
  return toAheadAndPast(library, library.hub.byCollection.get('events') ?? []);
}

export interface AheadAndPast {
  /** Soonest first; what is only known by its month or year comes after the days in it. */
  ahead: RowView[];
  /** Newest first. */
  past: RowView[];
}

/** Events by whether they are over on the day the site is built for: one that goes on is among those ahead. @param events in reading order */
export function toAheadAndPast(library: Library, events: readonly HubEntry[]): AheadAndPast {
  const now = startOfDay(library.day);
  const isPast = ({ date = '', until }: HubEntry): boolean => hasEnded({ from: date, until }, now);
  return {
    ahead: events
      .filter((entry) => !isPast(entry))
      .toSorted((a, b) => compareDays(a.date ?? '', b.date ?? '') || compareIds(a, b))
      .map((entry) => toRow(library, entry)),
    past: events.filter(isPast).map((entry) => toRow(library, entry)),
  };
}

/** The years of a collection's entries with how many fall in each, newest first. */
export function toYears(library: Library, collection: HubEntry['collection']): { year: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { date = '' } of library.hub.byCollection.get(collection) ?? []) {
    counts.set(date.slice(0, 4), (counts.get(date.slice(0, 4)) ?? 0) + 1);
  }
  return [...counts].map(([year, count]) => ({ year, count })).sort((a, b) => (a.year < b.year ? 1 : -1));
}

/** The entries of one year as rows, newest first. */
export function toRowsOfYear(library: Library, collection: HubEntry['collection'], year: string): RowView[] {
  return (library.hub.byCollection.get(collection) ?? [])
    .filter((entry) => entry.date?.startsWith(year))
    .map((entry) => toRow(library, entry));
}

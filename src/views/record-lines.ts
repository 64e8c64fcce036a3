// The record of a theme, an objective or a group in lines: news and events, a meeting and its report as one.
import { compareDays, formatDay } from '#time/days.ts';
import { getConnections, type EntryRef, type ContentGraph, type GraphEntry } from '#domain/content-graph.ts';
import type { RenderContext } from '#domain/render-context.ts';

export interface DatedLine {
  /** "May 2023" */
  date: string;
  title: string;
  href: string;
  /** Without the base path. */
  address: string;
}

/** News and events joined to an entry, newest first. */
export function toRecordLines(ref: EntryRef, context: RenderContext): DatedLine[] {
  const { graph } = context;
  const entries = [...getConnections(graph, ref, 'news'), ...getConnections(graph, ref, 'events')].map(
    ({ entry }) => entry,
  );
  return withoutReported(entries, graph)
    .toSorted((a, b) => compareDays(b.date ?? '', a.date ?? '') || (a.id < b.id ? -1 : 1))
    .map((entry) => toDatedLine(entry, context));
}

export function toDatedLine({ title, address, date = '' }: GraphEntry, { toHref }: RenderContext): DatedLine {
  return { date: formatDay(date.slice(0, 7)), title, href: toHref(address), address };
}

/** Leaves out an event where the list has a report of it: the report tells of the day and leads to it. */
export function withoutReported(entries: readonly GraphEntry[], graph: ContentGraph): GraphEntry[] {
  const listed = new Set(entries.map(({ ref }) => ref));
  const reported = new Set(
    entries
      .filter(({ collection }) => collection === 'news')
      .flatMap(({ ref }) => graph.outgoing.get(ref) ?? [])
      .filter(({ to, verb }) => verb === 'about' && listed.has(to))
      .map(({ to }) => to),
  );
  return entries.filter(({ ref, collection }) => collection !== 'events' || !reported.has(ref));
}

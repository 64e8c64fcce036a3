// "How this connects": what an entry is joined to, by kind, with the reason for each line.
import * as t from '#i18n/page-parts.ts';
import { listConnectionHeadings } from '#domain/collections.ts';
import { compareDays } from '#time/days.ts';
import { formatEntryDate, getConnections, type Connection, type EntryRef } from '#domain/content-graph.ts';
import type { RenderContext } from '#domain/render-context.ts';
import { hasEnded } from '#domain/span.ts';
import { startOfDay } from '#time/london.ts';
import { withoutReported } from './record-lines.ts';

export interface ConnectionGroup {
  heading: string;
  lines: ReturnType<typeof toLine>[];
  /** Said when there are more lines than are shown. */
  more?: { text: string; href: string };
}

const MOST_LINES = 5;

/**
 * At most five lines a kind: coming events soonest first, then past ones newest first.
 * @param shown addresses that the page leads to already
 */
export function toConnectionGroups(
  context: RenderContext,
  ref: EntryRef,
  shown: ReadonlySet<string> = new Set(),
): ConnectionGroup[] {
  const connections = getConnections(context.graph, ref);
  const once = new Set(
    withoutReported(
      connections.map(({ entry }) => entry),
      context.graph,
    ),
  );
  const all = connections.filter(({ entry }) => once.has(entry) && !shown.has(entry.address));
  return listConnectionHeadings().flatMap(({ collection, heading, address }) => {
    const found = all.filter((connection) => connection.entry.collection === collection);
    if (found.length === 0) return [];
    const lines = inOrder(found, context.day)
      .slice(0, MOST_LINES)
      .map((connection) => toLine(connection, context));
    const more = found.length - lines.length;
    return {
      heading,
      lines,
      ...(more > 0 ? { more: { text: t.moreAmong(more, heading.toLowerCase()), href: context.toHref(address) } } : {}),
    };
  });
}

function inOrder(connections: readonly Connection[], day: string): Connection[] {
  const isAhead = ({ entry }: Connection): boolean =>
    entry.collection === 'events' &&
    entry.date !== undefined &&
    !hasEnded({ from: entry.date, until: entry.until }, startOfDay(day));
  const ahead = connections.filter(isAhead).sort((a, b) => compareDays(a.entry.date ?? '', b.entry.date ?? ''));
  return [...ahead, ...connections.filter((connection) => !isAhead(connection))];
}

function toLine({ entry, reason }: Connection, { toHref }: RenderContext) {
  return {
    title: entry.title,
    href: toHref(entry.address),
    reason,
    // In words, for dated entries.
    ...(entry.date === undefined ? {} : { date: formatEntryDate(entry) }),
  };
}

// Every source with where it is used, for /about/sources/.
import type { GraphEntry } from '#domain/content-graph.ts';
import type { RenderContext } from '#domain/render-context.ts';
import { groupByLetter } from '#text/by-letter.ts';
import { compareNames } from '#text/compare.ts';
import { formatSourceDate } from './sources.ts';

const MOST_USES = 6;

/** Sources that something rests on, by publisher, A to Z. */
export function toSourceList(context: RenderContext) {
  const usedBy = new Map<string, GraphEntry[]>();
  for (const entry of context.graph.entries.values()) {
    for (const id of new Set(entry.sources)) usedBy.set(id, [...(usedBy.get(id) ?? []), entry]);
  }
  const used = [...context.sources].flatMap(([id, source]) => {
    const uses = usedBy.get(id) ?? [];
    if (uses.length === 0) return [];
    const { title, url, publisher } = source;
    const shown = uses
      .slice(0, MOST_USES)
      .map((entry) => ({ title: entry.title, href: context.toHref(entry.address) }));
    return [
      { id, title, url, publisher, date: formatSourceDate(source), usedBy: shown, more: uses.length - shown.length },
    ];
  });
  const publishers = [...Map.groupBy(used, ({ publisher }) => publisher)].map(([publisher, sources]) => ({
    publisher,
    sources: sources.sort((a, b) => compareNames(a.title, b.title)),
  }));
  return {
    count: used.length,
    letters: groupByLetter(publishers, ({ publisher }) => publisher),
  };
}

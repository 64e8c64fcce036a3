// Every source with where it is used, for /about/sources/.
import type { GraphEntry } from '#domain/content-graph.ts';
import type { RenderContext } from '#domain/render-context.ts';
import { groupByLetter, type Letter } from '#text/by-letter.ts';
import { compareNames } from '#text/compare.ts';
import { formatSourceDate } from './sources.ts';

interface SourceEntryView {
  id: string;
  title: string;
  url: string;
  date: string;
  usedBy: { title: string; href: string }[];
  /** How many more use it than are listed. */
  more: number;
}

interface PublisherView {
  publisher: string;
  sources: SourceEntryView[];
}

interface SourceListView {
  count: number;
  letters: Letter<PublisherView>[];
}

const MOST_USES = 6;

/** Sources that something rests on, by publisher, A to Z. */
export function toSourceList(context: RenderContext): SourceListView {
  const usedBy = new Map<string, GraphEntry[]>();
  for (const entry of context.graph.entries.values()) {
    for (const id of new Set(entry.sources)) usedBy.set(id, [...(usedBy.get(id) ?? []), entry]);
  }
  const publishers = new Map<string, SourceEntryView[]>();
  for (const [id, source] of context.sources) {
    const uses = usedBy.get(id) ?? [];
    if (uses.length === 0) continue;
    const view = {
      id,
      title: source.title,
      url: source.url,
      date: formatSourceDate(source),
      usedBy: uses.slice(0, MOST_USES).map((entry) => ({ title: entry.title, href: context.toHref(entry.address) })),
      more: Math.max(0, uses.length - MOST_USES),
    };
    publishers.set(source.publisher, [...(publishers.get(source.publisher) ?? []), view]);
  }
  const groups = [...publishers].map(([publisher, sources]) => ({
    publisher,
    sources: sources.sort((a, b) => compareNames(a.title, b.title)),
  }));
  return {
    count: groups.reduce((sum, { sources }) => sum + sources.length, 0),
    letters: groupByLetter(groups, ({ publisher }) => publisher),
  };
}

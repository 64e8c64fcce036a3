// Every page of the hub under its first letter: the way to find things without a script.
import { labelOf } from '#domain/collections.ts';
import type { GraphEntry } from '#domain/content-graph.ts';
import type { RenderContext } from '#domain/render-context.ts';
import { groupByLetter } from '#text/by-letter.ts';

export interface AToZLetter {
  letter: string;
  pages: { title: string; href: string; kind: string; aliases: readonly string[] }[];
}

/** @param aliases the other names of pages, by address */
export function toAToZ(context: RenderContext, aliases: ReadonlyMap<string, readonly string[]>): AToZLetter[] {
  return groupByLetter(context.graph.entries.values(), sortKey).map(({ letter, items }) => ({
    letter,
    pages: items.map((entry) => ({
      title: entry.title,
      href: context.toHref(entry.address),
      kind: labelOf(entry.collection),
      aliases: (aliases.get(entry.address) ?? []).filter((name) => !entry.title.includes(name)),
    })),
  }));
}

function sortKey(entry: GraphEntry): string {
  return entry.title.replace(/^(?:the|a|an) /i, '').replace(/^[^\p{L}\p{N}]+/u, '');
}

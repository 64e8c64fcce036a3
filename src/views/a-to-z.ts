// Every page of the hub under its first letter: the way to find things without a script.
import { labelOf } from '#domain/collections.ts';
import type { HubEntry } from '#domain/hub.ts';
import type { Library } from '#domain/library.ts';
import { groupByLetter } from '#text/by-letter.ts';

export interface AToZLetter {
  letter: string;
  pages: { title: string; href: string; kind: string }[];
}

export function toAToZ(library: Library): AToZLetter[] {
  return groupByLetter(library.hub.entries.values(), sortKey).map(({ letter, items }) => ({
    letter,
    pages: items.map((entry) => ({
      title: entry.title,
      href: library.toHref(entry.address),
      kind: labelOf(entry.collection),
    })),
  }));
}

function sortKey(entry: HubEntry): string {
  return entry.title.replace(/^(?:the|a|an) /i, '').replace(/^[^\p{L}\p{N}]+/u, '');
}

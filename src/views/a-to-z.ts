// Every page of the hub under its first letter: the way to find things without a script.
import type { HubEntry } from '#domain/hub.ts';
import type { Library } from '#domain/library.ts';
import { KIND_WORDS } from './kind-words.ts';

export interface AToZLetter {
  letter: string;
  pages: { title: string; href: string; kind: string }[];
}

export function toAToZ(library: Library): AToZLetter[] {
  const letters = new Map<string, AToZLetter['pages']>();
  const entries = [...library.hub.entries.values()].sort((a, b) => sortKey(a).localeCompare(sortKey(b), 'en-GB'));
  for (const entry of entries) {
    const first = sortKey(entry).charAt(0).toUpperCase();
    const letter = /[A-Z]/.test(first) ? first : '0–9';
    const page = { title: entry.title, href: library.toHref(entry.address), kind: KIND_WORDS[entry.collection] ?? '' };
    letters.set(letter, [...(letters.get(letter) ?? []), page]);
  }
  return [...letters].map(([letter, pages]) => ({ letter, pages }));
}

function sortKey(entry: HubEntry): string {
  return entry.title.replace(/^(?:the|a|an) /i, '').replace(/^[^\p{L}\p{N}]+/u, '');
}

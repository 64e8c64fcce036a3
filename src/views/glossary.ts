// The A to Z of terms and the page of one term.
import type { Library } from '#domain/library.ts';
import { find } from '#domain/library.ts';
import type { Term } from '#schema/glossary.ts';
import { toPageEnd, type PageEndView } from './page-end.ts';
import { SourceNumbers } from './sources.ts';

export interface TermRow {
  id: string;
  term: string;
  expansion: string;
  definition: string;
  href: string;
}

export interface LetterView {
  letter: string;
  terms: TermRow[];
}

/** All terms under their first letters. */
export function toLetters(entries: readonly { id: string; data: Term }[], library: Library): LetterView[] {
  const rows = entries
    .map(({ id, data }) => ({
      id,
      term: data.term,
      expansion: data.expansion ?? '',
      definition: data.definition,
      href: library.toHref(`/glossary/${id}/`),
    }))
    .sort((a, b) => a.term.localeCompare(b.term, 'en-GB'));
  const letters = new Map<string, TermRow[]>();
  for (const row of rows) {
    const letter = row.term.charAt(0).toUpperCase();
    letters.set(letter, [...(letters.get(letter) ?? []), row]);
  }
  return [...letters].map(([letter, terms]) => ({ letter, terms }));
}

export interface TermPageView {
  source: { number: number; title: string };
  confusable: { term: string; definition: string; href: string }[];
  end: PageEndView;
}

export function toTermPage(id: string, data: Term, library: Library): TermPageView {
  const numbers = new SourceNumbers();
  return {
    source: { number: numbers.of(data.source), title: find(library.sources, data.source, 'source').title },
    confusable: data.doNotConfuseWith.map((other) => {
      const term = find(library.terms, other, 'term');
      return { term: term.term, definition: term.definition, href: library.toHref(`/glossary/${other}/`) };
    }),
    end: toPageEnd(library, `glossary/${id}`, {}, numbers),
  };
}

// Words by which a scheme is found although none of its sentences has them: what it is filed under, and other words for its kind.
import { NOT_STATED, type FacetId, type Kind } from './facets.ts';
import type { Token } from './finder-scheme.ts';

const KIND_WORDS: Partial<Record<Kind, string>> = {
  investment: 'equity shares',
  contract: 'procurement',
  'tax-relief': 'tax credit',
  advice: 'support help',
};

/** Other words people use for a kind; empty when there are none. */
export function toKindWords(kind: Kind): string {
  return KIND_WORDS[kind] ?? '';
}

/** Facets whose values are words people type: "grant", "prototype", "dudley". */
const FOUND_BY: readonly FacetId[] = ['who', 'need', 'stage', 'theme', 'where'];

/** Adds the words of the values a scheme is filed under; each word once. */
export function withFiledWords(words: readonly string[], tokens: Iterable<Token>): string[] {
  const filed = [...tokens].flatMap((token) => {
    const [facet = '', value = ''] = token.split('.');
    return FOUND_BY.some((id) => id === facet) && value !== NOT_STATED ? value.split('-') : [];
  });
  return [...new Set([...words, ...filed])];
}

// What the search page holds without a script: every page from A to Z, and every list that narrows.
import type { Shelf } from '#domain/funding/shelf.ts';
import type { Library } from '#domain/library.ts';
import { toAToZ, type AToZLetter } from './a-to-z.ts';
import { SECTIONS } from './frame.ts';
import { toFacetViews } from './funding-facets.ts';

export interface ListLink {
  label: string;
  href: string;
  /** How much is in it, where that is known. */
  count?: number;
}

export interface SearchPageView {
  letters: AToZLetter[];
  /** Lists of one kind of page. */
  kinds: ListLink[];
  /** Lists of schemes, by question; those with nothing in them are left out. */
  funding: { question: string; lists: ListLink[] }[];
}

const MORE_LISTS = [
  { label: 'Events', address: '/events/' },
  { label: 'Funding guides', address: '/funding/guides/' },
  { label: 'Organisations', address: '/organisations/' },
  { label: 'Sources', address: '/about/sources/' },
] as const;

export function toSearchPage(library: Library, shelf: Shelf): SearchPageView {
  return {
    letters: toAToZ(library),
    kinds: [...SECTIONS, ...MORE_LISTS].map(({ label, address }) => ({ label, href: library.toHref(address) })),
    funding: toFacetViews(shelf, library).map(({ question, options }) => ({
      question,
      lists: options.filter(({ count }) => count > 0).map(({ label, href, count }) => ({ label, href, count })),
    })),
  };
}

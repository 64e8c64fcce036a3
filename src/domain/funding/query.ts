// What a reader chose, as a link and back. Any text is safe to read: what is unknown is left out and reported.
import { FACET_IDS, USUAL_STATES, type Facet, type FacetId } from './facets.ts';
import type { Wish } from './match.ts';
import { SORTS, type Sort } from './sort.ts';

export interface Query extends Wish {
  sort: Sort;
}

export interface ReadQuery {
  query: Query;
  /** Sentences about what was left out; empty for a good link. */
  notes: readonly string[];
}

/** Longer texts in the search box are cut: no scheme has so many words. */
export const MOST_TEXT = 100;
const MOST_LINK = 4000;
const ANY = 'any';

/** Reads the part of a link after "?". */
export function readQuery(search: string, facets: readonly Facet[]): ReadQuery {
  const notes: string[] = [];
  const pairs = new URLSearchParams(search.slice(0, MOST_LINK));
  if (search.length > MOST_LINK) notes.push('The link was too long, so its end was left out.');
  const chosen: Partial<Record<FacetId, string[]>> = {};
  for (const facet of facets) {
    const { known, unknown } = readValues(pairs.getAll(facet.id), facet);
    if (unknown > 0) notes.push(`The link asked for ${facet.name} in words we do not know; we left that out.`);
    if (known.length > 0) chosen[facet.id] = known;
  }
  chosen.when ??= pairs.get('when') === ANY ? [] : [...USUAL_STATES];
  const typed = pairs.get('q') ?? '';
  if (toText(typed).length < typed.trim().length && typed.length > MOST_TEXT)
    notes.push('The search was too long, so its end was left out.');
  const sort = SORTS.find((id) => id === pairs.get('sort'));
  return { query: { text: toText(typed), chosen, sort: sort ?? 'closing' }, notes };
}

/** A text as the search box holds it: one line, no spaces around, not too long. */
export function toText(typed: string): string {
  const line = typed.toWellFormed().replace(/\s+/gu, ' ').trim();
  return [...line].slice(0, MOST_TEXT).join('').trim();
}

function readValues(texts: readonly string[], { id, values }: Facet): { known: string[]; unknown: number } {
  const asked = new Set(texts.flatMap((text) => text.split(',')).filter((text) => text !== ''));
  const known = values.map((value) => value.id).filter((value) => asked.has(value));
  const others = [...asked].filter((value) => !known.includes(value) && !(id === 'when' && value === ANY));
  return { known, unknown: others.length };
}

/** The link of a choice: facets and values in their fixed order, what is usual left out. Empty when all is usual. */
export function toSearch({ text, chosen, sort }: Query, facets: readonly Facet[]): string {
  const parts = [
    ...(text === '' ? [] : [`q=${encodeURIComponent(text)}`]),
    ...facets.flatMap(({ id, values }) => {
      const ids = values.map((value) => value.id).filter((value) => chosen[id]?.includes(value));
      if (id === 'when') return isUsual(ids) ? [] : [`when=${ids.length === 0 ? ANY : ids.join(',')}`];
      return ids.length === 0 ? [] : [`${id}=${ids.join(',')}`];
    }),
    ...(sort === 'closing' ? [] : [`sort=${sort}`]),
  ];
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

function isUsual(states: readonly string[]): boolean {
  return states.length === USUAL_STATES.length && USUAL_STATES.every((state) => states.includes(state));
}

/** The facets a reader has chosen something in; the usual states do not count. */
export function getChosen(chosen: Wish['chosen']): FacetId[] {
  return FACET_IDS.filter((facet) => {
    const values = chosen[facet] ?? [];
    return facet === 'when' ? !isUsual(values) : values.length > 0;
  });
}

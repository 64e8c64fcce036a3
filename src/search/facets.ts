// The filters of the results: any value within one, all of them together, each value with its count.
import * as t from '#i18n/search-results.ts';
import { FILTERS, type Chosen, type FilterId } from './address.ts';
import type { Hit } from './rank.ts';
import type { NamedPage } from './record.ts';

export interface FacetValue {
  value: string;
  count: number;
  isChosen: boolean;
}

export interface SearchFacet {
  id: FilterId;
  label: string;
  values: FacetValue[];
}

function valuesOf(page: NamedPage, id: FilterId): readonly string[] {
  if (id === 'theme') return page.themes;
  const value = page[id];
  return value === '' ? [] : [value];
}

function passes(page: NamedPage, chosen: Chosen, except?: FilterId): boolean {
  return FILTERS.every(
    (id) => id === except || chosen[id].length === 0 || valuesOf(page, id).some((value) => chosen[id].includes(value)),
  );
}

export function filterHits(hits: readonly Hit[], chosen: Chosen): Hit[] {
  return hits.filter(({ page }) => passes(page, chosen));
}

/** Counts tell what choosing a value would show beside the other filters. Chosen values stay, even with nothing. */
export function countFacets(hits: readonly Hit[], chosen: Chosen): SearchFacet[] {
  return FILTERS.map((id) => {
    const counts = new Map<string, number>(hits.flatMap(({ page }) => valuesOf(page, id)).map((value) => [value, 0]));
    for (const value of chosen[id]) if (counts.has(value)) counts.set(value, 0);
    for (const { page } of hits) {
      if (!passes(page, chosen, id)) continue;
      for (const value of valuesOf(page, id)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    const values = [...counts]
      .map(([value, count]) => ({ value, count, isChosen: chosen[id].includes(value) }))
      .sort((a, b) =>
        id === 'year' ? (a.value < b.value ? 1 : -1) : b.count - a.count || (a.value < b.value ? -1 : 1),
      );
    return { id, label: t.filters[id], values };
  }).filter(({ values }) => values.length > 1);
}

/** Drops filter values that no result has: a filter of the search before, or of an old or invented link, never hides all of them. */
export function keepKnown(chosen: Chosen, hits: readonly Pick<Hit, 'page'>[]): { chosen: Chosen; unknown: string[] } {
  const unknown: string[] = [];
  const keep = (id: FilterId): string[] => {
    const known = new Set(hits.flatMap(({ page }) => valuesOf(page, id)));
    return chosen[id].filter((value) => {
      if (!known.has(value)) unknown.push(value);
      return known.has(value);
    });
  };
  return { chosen: { type: keep('type'), theme: keep('theme'), status: keep('status'), year: keep('year') }, unknown };
}

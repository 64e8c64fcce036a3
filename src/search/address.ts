// What the address of the search page holds: the query, the filters, the order and whether the query is searched as typed.
import { SORTS, type Sort } from './sort.ts';
import { tidyQuery } from './tidy-query.ts';
import { LIMITS } from './weights.ts';

export const FILTERS = ['type', 'theme', 'status', 'year'] as const;
export type FilterId = (typeof FILTERS)[number];
export type Chosen = Readonly<Record<FilterId, readonly string[]>>;

export interface SearchState {
  q: string;
  asTyped: boolean;
  sort: Sort;
  chosen: Chosen;
}

/** Reads "?q=…" and "#q=…", the query tidied as a typed one is. Never throws; what it does not know it leaves out. */
export function readAddress(text: string): SearchState {
  const params = new URLSearchParams(text.replace(/^#/, ''));
  const values = (id: FilterId): string[] =>
    [...new Set(params.getAll(id))].filter((value) => value !== '').slice(0, LIMITS.filterValues);
  return {
    q: tidyQuery(params.get('q') ?? ''),
    asTyped: params.get('exact') === '1',
    sort: SORTS.find((sort) => sort === params.get('sort')) ?? 'best',
    chosen: { type: values('type'), theme: values('theme'), status: values('status'), year: values('year') },
  };
}

/** "?q=battery&type=Funding"; "" when there is nothing to hold. */
export function writeAddress({ q, asTyped, sort, chosen }: SearchState): string {
  const params = new URLSearchParams();
  if (q !== '') params.set('q', q);
  if (asTyped) params.set('exact', '1');
  if (sort !== 'best') params.set('sort', sort);
  for (const id of FILTERS) for (const value of [...chosen[id]].sort()) params.append(id, value);
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/** The same state without one value of a filter. */
export function withoutValue(state: SearchState, id: FilterId, value: string): SearchState {
  return { ...state, chosen: { ...state.chosen, [id]: state.chosen[id].filter((other) => other !== value) } };
}

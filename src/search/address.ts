// What the address of the search page holds: the words, the filters and whether they are searched as typed.

export const FILTERS = ['type', 'theme', 'status', 'year'] as const;
export type FilterId = (typeof FILTERS)[number];
export type Chosen = Readonly<Record<FilterId, readonly string[]>>;

export interface SearchState {
  q: string;
  asTyped: boolean;
  chosen: Chosen;
}

const MOST_VALUES = 30;

/** Never throws; what it does not know it leaves out. */
export function readAddress(search: string): SearchState {
  const params = new URLSearchParams(search);
  const values = (id: FilterId): string[] =>
    [...new Set(params.getAll(id))].filter((value) => value !== '').slice(0, MOST_VALUES);
  return {
    q: params.get('q') ?? '',
    asTyped: params.get('exact') === '1',
    chosen: { type: values('type'), theme: values('theme'), status: values('status'), year: values('year') },
  };
}

/** "?q=battery&type=Funding"; "" when there is nothing to hold. */
export function writeAddress({ q, asTyped, chosen }: SearchState): string {
  const params = new URLSearchParams();
  if (q !== '') params.set('q', q);
  if (asTyped) params.set('exact', '1');
  for (const id of FILTERS) for (const value of [...chosen[id]].sort()) params.append(id, value);
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

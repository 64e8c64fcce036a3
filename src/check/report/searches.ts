// Compares the judged searches before and after a change: which of them find their page at another place.
import { z } from 'astro/zod';

/** What `npm run eval -- --json` prints, as far as a comparison needs it. Made by others' builds: not trusted. */
export const searchesSchema = z.object({
  ours: z.array(z.object({ query: z.string().max(200), place: z.number().int().min(0).max(10) })).max(2000),
});

export type Searches = z.output<typeof searchesSchema>;

export interface MovedSearch {
  query: string;
  /** Place of the first page that answers, from 1; 0 when it is not among the first ten. */
  before: number;
  after: number;
}

/** Searches judged both times whose place changed, worst first. */
export function compareSearches(before: Searches, after: Searches): MovedSearch[] {
  const places = new Map(before.ours.map(({ query, place }) => [query, place]));
  return after.ours
    .flatMap(({ query, place }) => {
      const old = places.get(query);
      return old === undefined || old === place ? [] : [{ query, before: old, after: place }];
    })
    .sort((a, b) => toLoss(b) - toLoss(a) || (a.query < b.query ? -1 : 1));
}

/** Not being found at all weighs as the place after the last. */
function toLoss({ before, after }: MovedSearch): number {
  return (after || 11) - (before || 11);
}

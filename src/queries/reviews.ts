// The review of every published entry that has a page.
import type { EntryRef } from '#domain/content-graph.ts';
import { toReview, type Review, type Reviewed } from '#domain/reviews.ts';
import { COLLECTION_NAMES } from '#schema/collections.ts';
import { getEntries } from './entries.ts';
import { getSite } from './site.ts';

export async function getReviews(): Promise<{ ref: EntryRef; review: Review }[]> {
  const { settings } = getSite();
  const names = COLLECTION_NAMES.filter((name) => name !== 'sources');
  const collections = await Promise.all(
    names.map(async (name) =>
      (await getEntries(name)).map(({ id, data }) => ({
        ref: `${name}/${id}` as const,
        review: toReview(name, data as Reviewed, settings),
      })),
    ),
  );
  return collections.flat();
}

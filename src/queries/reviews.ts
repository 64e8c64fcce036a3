// The reviews of published entries: which are due, and which whose sources have changed since.
import { findChangedSources, type ChangedSource } from '#domain/changed-sources.ts';
import type { EntryRef } from '#domain/content-graph.ts';
import { toReview, type Review, type Reviewed } from '#domain/reviews.ts';
import { getAllEntries, getEntries, READ_COLLECTIONS } from './entries.ts';
import { getSourceChecks } from './optional-files.ts';
import { getSite } from './site.ts';

/** Of every entry that has a page. */
export async function getReviews(): Promise<{ ref: EntryRef; review: Review }[]> {
  const { settings } = getSite();
  return (await getAllEntries(READ_COLLECTIONS)).map(({ ref, collection, data }) => ({
    ref,
    review: toReview(collection, data as Reviewed, settings),
  }));
}

/** The schemes, groups and organisations whose sources have changed since they were last reviewed. */
export async function getChangedSources(): Promise<ChangedSource[]> {
  const entries = await getAllEntries(['funding', 'groups', 'organisations']);
  const urls = new Map((await getEntries('sources')).map(({ id, data }) => [id, data.url]));
  const reviewed = entries.map(({ ref, data }) => ({ ref, sources: data.sources, reviewed: data.reviewed }));
  return findChangedSources(reviewed, urls, getSourceChecks());
}

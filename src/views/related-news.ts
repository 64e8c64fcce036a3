// News that tells of the same things, each with its reason.
import * as t from '#i18n/news.ts';
import { formatEntryDate, getEntry } from '#domain/content-graph.ts';
import { toAndList } from '#text/and-list.ts';
import type { RenderContext } from '#domain/render-context.ts';
import { getRelated } from '#domain/related.ts';

export interface RelatedLine {
  title: string;
  href: string;
  /** Without the base path. */
  address: string;
  date: string;
  /** "Also tells of Battery storage and the test writers." */
  reason: string;
}

const MOST = 3;
const MOST_NAMED = 2;

/** @param linked addresses that the page leads to already */
export function toRelatedNews(
  ref: `news/${string}`,
  linked: readonly string[],
  { graph, toHref }: RenderContext,
): RelatedLine[] {
  return getRelated(graph, getEntry(graph, ref), MOST + linked.length)
    .filter(({ entry }) => !linked.includes(entry.address))
    .slice(0, MOST)
    .map(({ entry, shared }) => ({
      title: entry.title,
      href: toHref(entry.address),
      address: entry.address,
      date: formatEntryDate(entry),
      reason: t.alsoLinked(toAndList(shared.slice(0, MOST_NAMED).map(({ title }) => title))),
    }));
}

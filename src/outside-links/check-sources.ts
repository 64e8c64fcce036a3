// Reads the pages that entries rest on, and says for each entry what became of them. It changes no fact.
import { toReview, type ReviewPolicies } from '#domain/reviews.ts';
import type { Site } from '#schema/site.ts';
import type { PageCheck, SourceChecks } from '#schema/source-checks.ts';
import { visitByHost, type CheckOptions } from './check-links.ts';
import { readPage, type PageResult } from './read-page.ts';
import { makeRobots } from './robots.ts';

export interface WatchedEntry {
  collection: 'funding' | 'groups' | 'organisations';
  id: string;
  title: string;
  owner?: string | undefined;
  /** Ids of the sources it rests on. */
  sources: readonly string[];
}

export interface SourceNews {
  entry: WatchedEntry;
  owner: string;
  source: string;
  reading: PageResult;
}

/** @param urls addresses of the sources by id @param last the record so far */
export async function checkSources(
  entries: readonly WatchedEntry[],
  urls: ReadonlyMap<string, string>,
  last: SourceChecks | undefined,
  on: string,
  policies: ReviewPolicies & Pick<Site, 'uid'>,
  options: CheckOptions,
): Promise<{ checks: SourceChecks; news: SourceNews[] }> {
  const before = new Map((last?.pages ?? []).map((page): [string, PageCheck] => [page.url, page]));
  const reader = { on, before, isAllowed: makeRobots(options.agent.split('/')[0] ?? '') };
  const readings = await visitByHost(listPages(entries, urls), options, (url, requestOptions) =>
    readPage(url, reader, requestOptions),
  );
  const byUrl = new Map(readings.map((reading) => [reading.check.url, reading]));
  const news = entries.flatMap((entry) =>
    entry.sources.flatMap((source): SourceNews[] => {
      const reading = byUrl.get(urls.get(source) ?? '');
      return reading === undefined
        ? []
        : [{ entry, owner: toReview(entry.collection, { owner: entry.owner }, policies).owner, source, reading }];
    }),
  );
  return { checks: { hub: policies.uid, checkedOn: on, pages: readings.map(({ check }) => check) }, news };
}

/** Each address once, in order. */
export function listPages(entries: readonly WatchedEntry[], urls: ReadonlyMap<string, string>): string[] {
  const found = entries.flatMap(({ sources }) => sources.map((source) => urls.get(source)));
  return [...new Set(found.filter((url) => url !== undefined))].sort();
}

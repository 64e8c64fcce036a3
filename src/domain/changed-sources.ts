// The entries whose sources have changed since somebody last read the whole page against them.
import type { PageCheck, SourceChecks } from '#schema/source-checks.ts';
import { compareText } from '#text/compare.ts';
import type { EntryRef } from './content-graph.ts';

export interface ChangedSource {
  ref: EntryRef;
  source: string;
  /** `gone` and `moved` are what the page is; `changed` is what it was found to have done. */
  what: 'changed' | 'gone' | 'moved';
  /** The day it was found. */
  on: string;
}

interface SourcedEntry {
  ref: EntryRef;
  sources: readonly string[];
  reviewed?: string | undefined;
}

/** @param urls addresses of sources by id. @returns newest first */
export function findChangedSources(
  entries: readonly SourcedEntry[],
  urls: ReadonlyMap<string, string>,
  checks: SourceChecks | undefined,
): ChangedSource[] {
  const pages = new Map((checks?.pages ?? []).map((page) => [page.url, page]));
  return entries
    .flatMap(({ ref, sources, reviewed }) =>
      sources.flatMap((source): ChangedSource[] => {
        const page = pages.get(urls.get(source) ?? '');
        // A review on the day of the reading may have come before it, so that day is not enough.
        if (page?.changedOn === undefined || page.changedOn < (reviewed ?? '')) return [];
        return [{ ref, source, what: toWhat(page), on: page.changedOn }];
      }),
    )
    .toSorted((a, b) =>
      a.on === b.on ? compareText(`${a.ref} ${a.source}`, `${b.ref} ${b.source}`) : compareText(b.on, a.on),
    );
}

function toWhat({ outcome }: PageCheck): ChangedSource['what'] {
  return outcome === 'gone' || outcome === 'moved' ? outcome : 'changed';
}

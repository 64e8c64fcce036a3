// The end of an entry's page: connections, sources, and when it was reviewed.
import { addMonths, formatDay } from '#domain/days.ts';
import type { EntryRef } from '#domain/hub.ts';
import type { Library } from '#domain/library.ts';
import { toHistory } from './changes.ts';
import { toConnectionGroups, type ConnectionGroup } from './connections.ts';
import { toSourceLines, type SourceLine, type SourceNumbers } from './sources.ts';

export interface PageEndView {
  connections: ConnectionGroup[];
  sources: SourceLine[];
  /** Sentences: reviewed, next review, last change. */
  record: string[];
  /** What changed on this page before the last change, newest first. */
  history: string[];
}

interface Recorded {
  sources?: readonly string[];
  reviewed?: string | undefined;
  nextReview?: string | undefined;
}

const MONTHS_BETWEEN_REVIEWS = 12;

export function toPageEnd(library: Library, ref: EntryRef, data: Recorded, numbers: SourceNumbers): PageEndView {
  const record: string[] = [];
  if (data.reviewed !== undefined) {
    const next = data.nextReview ?? addMonths(data.reviewed, MONTHS_BETWEEN_REVIEWS);
    record.push(`Reviewed on ${formatDay(data.reviewed)}.`, `Next review by ${formatDay(next)}.`);
  }
  const [last, ...history] = toHistory(ref, library);
  if (last !== undefined) record.push(`Last change: ${last}`);
  return {
    connections: toConnectionGroups(library, ref),
    sources: toSourceLines(library, numbers, data.sources),
    record,
    history,
  };
}

// The end of an entry's page: connections, sources, and when it was reviewed.
import * as t from '#i18n/page-parts.ts';
import { formatDay } from '#time/days.ts';
import type { EntryRef } from '#domain/content-graph.ts';
import type { RenderContext } from '#domain/render-context.ts';
import { getOwnerName, toReview, type Reviewed } from '#domain/reviews.ts';
import type { CollectionName } from '#schema/collections.ts';
import type { TextReferences } from '#schema/prose.ts';
import { toHistory } from './changes.ts';
import { toConnectionGroups, type ConnectionGroup } from './connections.ts';
import type { SourceLine, SourceNumbers } from './sources.ts';

export interface PageEndView {
  connections: ConnectionGroup[];
  sources: SourceLine[];
  /** Sentences: when it was re-read, the next time, the last change. */
  record: string[];
  /** What changed on this page before the last change, newest first. */
  history: string[];
}

interface Recorded extends Reviewed {
  sources?: readonly string[];
}

/** What a page leads to before its end. */
interface Shown {
  references?: TextReferences;
  /** Addresses that it leads to outside its text. */
  elsewhere?: ReadonlySet<string>;
}

/** @param shown connections to these stand on the page already, and are left out at its end */
export function toPageEnd(
  context: RenderContext,
  ref: EntryRef,
  data: Recorded,
  numbers: SourceNumbers,
  { references, elsewhere = new Set() }: Shown = {},
): PageEndView {
  const record: string[] = [];
  const [collection] = ref.split('/') as [CollectionName];
  const { owner, reviewed, due } = toReview(collection, data, context.settings);
  if (reviewed !== undefined) record.push(t.reread(formatDay(reviewed)));
  if (due !== undefined) record.push(t.nextReview(formatDay(due)));
  record.push(t.keptBy(getOwnerName(owner, context.settings)));
  const [last, ...history] = toHistory(ref, context);
  if (last !== undefined) record.push(t.lastChange(last));
  return {
    connections: toConnectionGroups(context, ref, new Set([...elsewhere, ...toAddresses(references)])),
    sources: numbers.toLines(data.sources),
    record,
    history,
  };
}

/** The pages that a text leads to. */
function toAddresses(references: TextReferences | undefined): string[] {
  if (references === undefined) return [];
  const { links, organisations, terms } = references;
  return [...links, ...organisations.map((id) => `/organisations/${id}/`), ...terms.map((id) => `/glossary/${id}/`)];
}

// The pages that mention an organisation or a term, by kind.
import * as t from '#i18n/page-parts.ts';
import { labelOf } from '#domain/collections.ts';
import { formatEntryDate, inReadingOrder, type EntryRef, type GraphEntry } from '#domain/content-graph.ts';
import type { RenderContext } from '#domain/render-context.ts';
import { toMidSentence } from './mid-sentence.ts';
import type { Line } from './rows.ts';

export interface MentionedView {
  /** "Mentioned on 12 pages" */
  heading: string;
  first: Line[];
  /** Folded, where there are many. */
  rest: Line[];
}

const AT_FIRST = 8;

/** Undefined when no page mentions it. Dated pages newest first, then standing ones. @param shown links that the page has already */
export function toMentioned(
  ref: EntryRef,
  context: RenderContext,
  shown: ReadonlySet<string> = new Set(),
): MentionedView | undefined {
  const entries = (context.mentions.get(ref) ?? [])
    .map((page) => context.graph.entries.get(page))
    .filter((entry) => entry !== undefined)
    .filter(({ address }) => !shown.has(context.toHref(address)))
    .sort(inReadingOrder);
  if (entries.length === 0) return undefined;
  const lines = entries.map((entry) => toLine(entry, context));
  return {
    heading: t.mentionedOn(lines.length, shown.size > 0),
    first: lines.slice(0, AT_FIRST),
    rest: lines.slice(AT_FIRST),
  };
}

function toLine(entry: GraphEntry, { toHref }: RenderContext): Line {
  const kind = labelOf(entry.collection);
  return {
    title: entry.title,
    href: toHref(entry.address),
    // "News, 5 July 2018"
    detail: [kind, toMidSentence(formatEntryDate(entry))].filter((part) => part !== '').join(', '),
  };
}

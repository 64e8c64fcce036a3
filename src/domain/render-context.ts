// What every view is made from: the site, the graph, and what text can refer to, looked up by id.
import type { Change } from './changes/changes.ts';
import type { EntryRef, ContentGraph } from './content-graph.ts';
import type { FundingIndex } from './funding/funding-index.ts';
import type { Mentions } from './names/mentions.ts';
import type { SiteContext } from './site-context.ts';
import type { Figure, FigureRow } from '#schema/consultations.ts';
import type { Term } from '#schema/glossary.ts';
import type { Organisation } from '#schema/organisations.ts';
import type { Source } from '#schema/sources.ts';

export interface NumberedFigure {
  id: string;
  /** Its place among the figures of its consultation, from 1. */
  number: number;
  data: Figure;
  rows: readonly FigureRow[];
}

export interface RenderContext extends SiteContext {
  graph: ContentGraph;
  sources: ReadonlyMap<string, Source>;
  organisations: ReadonlyMap<string, Organisation>;
  terms: ReadonlyMap<string, Term>;
  figures: ReadonlyMap<string, NumberedFigure>;
  /** Every published number by its row id, with the figure it belongs to. */
  facts: ReadonlyMap<string, { row: FigureRow; figure: NumberedFigure }>;
  /** Where organisations and terms are mentioned. */
  mentions: Mentions;
  /** The changes of each entry, newest first. */
  changes: ReadonlyMap<EntryRef, readonly Change[]>;
  /** Root-relative addresses without a page, because their text was published after that day. */
  later: ReadonlySet<string>;
  funding: FundingIndex;
}

/** Looks an id up. @throws Error naming the id when it is unknown; the checker rules this out for content. */
export function find<T>(map: ReadonlyMap<string, T>, id: string, what: string): T {
  const found = map.get(id);
  if (found === undefined) throw new Error(`There is no ${what} "${id}".`);
  return found;
}

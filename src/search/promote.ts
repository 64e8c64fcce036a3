// The pages that come before all others: those the editors pinned for a query, and those that answer what it asks for.
import { fold, stem, tokenise } from '#text/tokens.ts';
import { findCompared } from './comparison.ts';
import { findIntents } from './intents.ts';
import type { NamedPage } from './record.ts';
import type { SearchPages } from './search-pages.ts';

export interface Promoted {
  /** Root-relative address of the page. */
  address: string;
  /** What is filled in there: "?ids=seis,eis". */
  params?: string;
  /** The title it has then, instead of its own. */
  title?: string;
}

/** In order; only pins where the query is the name of a page. */
export function findPromoted(text: string, pages: SearchPages): Promoted[] {
  const { pages: all, pins, intents } = pages.names;
  const pinned = pins.filter(({ words }) => fold(words) === fold(text)).map(({ page }) => ({ address: page }));
  const isName = all.some((page) => isNamed(page, toStems(text)));
  const answers = isName ? [] : [...findCompared(text, pages), ...findIntents(text, intents)];
  const known = new Set(all.map(({ address }) => address));
  return [...pinned, ...answers].filter(({ address }) => known.has(address));
}

/** Whether the stems are the whole name of a page. Lists have the names of what they hold. */
function isNamed({ collection, title, aliases }: NamedPage, stems: string): boolean {
  return collection !== 'lists' && [title, ...aliases].some((name) => toStems(name) === stems);
}

function toStems(text: string): string {
  return tokenise(text).map(stem).join(' ');
}

// The pages that come before all others: those the editors pinned for a query, and those that answer what it asks for.
import { fold } from '#text/tokens.ts';
import { findCompared } from './comparison.ts';
import { findIntents } from './intents.ts';
import { replaceWords } from './parse-query.ts';
import { toStems, type SearchPages } from './search-pages.ts';

export interface Promoted {
  /** Root-relative address of the page. */
  address: string;
  /** What is filled in there: "?ids=seis,eis". */
  params?: string;
  /** The title it has then, instead of its own. */
  title?: string;
}

/**
 * In order; only pins where the query is the name of a page.
 * @param absent tokens that no page has: without them the rest may be asked in the editors' words
 */
export function findPromoted(text: string, pages: SearchPages, absent: readonly string[] = []): Promoted[] {
  const { pages: all, pins, intents } = pages.names;
  const pinned = pins.filter(({ words }) => fold(words) === fold(text)).map(({ page }) => ({ address: page }));
  const answers = pages.wholeNames.has(toStems(text))
    ? []
    : [...findCompared(text, pages), ...findIntents(text, intents, pages.weigh)];
  const known = new Set(all.map(({ address }) => address));
  const promoted = [...pinned, ...answers].filter(({ address }) => known.has(address));
  if (promoted.length > 0 || absent.length === 0) return promoted;
  return findPromoted(
    replaceWords(text, (word) => (absent.includes(fold(word)) ? '' : word)),
    pages,
  );
}

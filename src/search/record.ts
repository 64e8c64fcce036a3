// What search knows of a page: the table the build makes and the browser reads.
import type { GraphEntry } from '#domain/content-graph.ts';
import type { Intents } from './intents.ts';
import { toPageStatus, type Dated, type PageStatus } from './page-status.ts';

/** One page as the index names it. */
export interface SearchRecord extends Dated {
  /** As filters and results name it: "Funding". */
  type: string;
  /** Root-relative, without the base path. */
  address: string;
  title: string;
  /** Acronyms, spelled-out forms, earlier and later names. */
  aliases: readonly string[];
  themes: readonly string[];
  /** Numbers it answers with: "94%: Wished to be involved. Number who answered not known. 1999." */
  answers: readonly string[];
}

/** A page that Pagefind has read. */
export interface IndexedPage extends SearchRecord {
  /** Name of the page in Pagefind's index. */
  id: string;
  /** "" for news and events, which grow without end and bring it with their text. */
  summary: string;
}

/** A page in the browser, as it stands on the reader's day. */
export interface NamedPage extends Omit<IndexedPage, 'timing'>, PageStatus {
  /** "1999"; "" for pages without a date. */
  year: string;
}

/** The collection of a page; "lists" for pages without an entry of their own. */
export type Collection = GraphEntry['collection'] | 'lists';

/** A page to put first for some words, until a day. */
export interface Pin {
  words: string;
  /** Root-relative address. */
  page: string;
}

/** What lies in search/names.json. */
export interface NamesFile {
  pages: readonly IndexedPage[];
  pins: readonly Pin[];
  intents: Intents;
}

export interface Names {
  pages: readonly NamedPage[];
  pins: readonly Pin[];
  intents: Intents;
}

/** @param now milliseconds since 1970: a scheme that closed since the build is closed */
export function readNames({ pages, pins, intents }: NamesFile, now: number): Names {
  return {
    pages: pages.map((page) => ({ ...page, year: page.date.slice(0, 4), ...toPageStatus(page, now) })),
    pins,
    intents,
  };
}

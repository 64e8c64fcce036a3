// What search knows of a page: the table the build makes and the browser reads.
import type { GraphEntry } from '#domain/content-graph.ts';
import { unique } from '#text/unique.ts';
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

/** A page in the browser, as it stands on the reader's day. */
export interface NamedPage extends Omit<SearchRecord, 'timing'>, PageStatus {
  /** Name of the page in Pagefind's index. */
  id: string;
  /** "" for news and events, which grow without end and bring it with their text. */
  summary: string;
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

/** `id` and `summary` are empty until Pagefind has read the page. */
type Row = [
  id: string,
  summary: string,
  address: string,
  title: string,
  type: number,
  status: number,
  date: string,
  themes: number[],
  aliases: string[],
  answers: string[],
  timing?: NonNullable<Dated['timing']>,
];

/** What lies in search/names.json: texts that repeat are written once and named by their place. */
export interface NamesFile {
  types: [collection: Collection, label: string][];
  themes: string[];
  statuses: string[];
  pages: Row[];
  pins: Pin[];
  intents: Intents;
}

export interface Names {
  pages: readonly NamedPage[];
  pins: readonly Pin[];
  intents: Intents;
}

export function packNames(pages: readonly SearchRecord[], pins: readonly Pin[], intents: Intents): NamesFile {
  const keys = unique(pages.map(toTypeKey)).sort();
  const types = keys.map((key): NamesFile['types'][number] => {
    const [collection, ...label] = key.split(' ') as [Collection, ...string[]];
    return [collection, label.join(' ')];
  });
  const themes = unique(pages.flatMap((page) => page.themes)).sort();
  const statuses = unique(pages.map(({ status }) => status)).sort();
  return {
    types,
    themes,
    statuses,
    pages: pages.map((page) => [
      '',
      '',
      page.address,
      page.title,
      keys.indexOf(toTypeKey(page)),
      statuses.indexOf(page.status),
      page.date,
      page.themes.map((theme) => themes.indexOf(theme)),
      [...page.aliases],
      [...page.answers],
      ...(page.timing === undefined ? ([] as const) : ([page.timing] as const)),
    ]),
    pins: [...pins],
    intents,
  };
}

/** @param now milliseconds since 1970: a scheme that closed since the build is closed */
export function unpackNames({ types, themes, statuses, pages, pins, intents }: NamesFile, now: number): Names {
  return {
    pages: pages.map(([id, summary, address, title, type, status, date, themeList, aliases, answers, timing]) => {
      const [collection = 'lists', label = ''] = types[type] ?? [];
      const dated: Dated = {
        collection,
        status: statuses[status] ?? '',
        date,
        ...(timing === undefined ? {} : { timing }),
      };
      return {
        id,
        summary,
        address,
        title,
        collection,
        type: label,
        date,
        year: date.slice(0, 4),
        themes: themeList.map((theme) => themes[theme] ?? ''),
        aliases,
        answers,
        ...toPageStatus(dated, now),
      };
    }),
    pins,
    intents,
  };
}

function toTypeKey({ collection, type }: SearchRecord): string {
  return `${collection} ${type}`;
}

// What search knows of a page: the table the build makes and the browser reads.
import type { Timing } from '#domain/funding/state.ts';
import { endOf, readSpan } from '#domain/span.ts';
import { toStanding, type Dated, type Standing } from './standing.ts';

/** One page as the build hands it to the index. Its type, as filters and results name it: "Funding". */
export interface SearchRecord extends Dated {
  /** Root-relative, without the base path. */
  address: string;
  title: string;
  /** Acronyms, spelled-out forms, earlier and later names. */
  aliases: readonly string[];
  summary: string;
  themes: readonly string[];
  /** Numbers it answers with: "94%: Wished to be involved. Base not stated in the source. 2017." */
  answers: readonly string[];
  /** `false` for lists, which repeat the words of other pages: only their title and summary are indexed. */
  isWhole: boolean;
}

/** A page as the index names it: all but what the index itself holds. */
export interface IndexedPage extends Omit<SearchRecord, 'summary' | 'isWhole'> {
  /** Name of the page in Pagefind's index. */
  id: string;
}

/** A page in the browser, as it stands on the reader's day. */
export interface NamedPage extends Omit<IndexedPage, 'timing'>, Standing {
  /** "2017"; "" for standing pages. */
  year: string;
}

/** A page to put first for some words, until a day. */
export interface Pin {
  words: string;
  /** Root-relative address. */
  page: string;
}

/** What the pages hand to the index. */
export interface SearchRecords {
  records: SearchRecord[];
  pins: Pin[];
}

type Row = [
  id: string,
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
  types: string[];
  themes: string[];
  statuses: string[];
  pages: Row[];
  pins: Pin[];
}

export interface Names {
  pages: readonly NamedPage[];
  pins: readonly Pin[];
}

export function packNames(pages: readonly IndexedPage[], pins: readonly Pin[]): NamesFile {
  const types = unique(pages.map(({ type }) => type));
  const themes = unique(pages.flatMap((page) => page.themes));
  const statuses = unique(pages.map(({ status }) => status));
  return {
    types,
    themes,
    statuses,
    pages: pages.map((page) => [
      page.id,
      page.address,
      page.title,
      types.indexOf(page.type),
      statuses.indexOf(page.status),
      page.date,
      page.themes.map((theme) => themes.indexOf(theme)),
      [...page.aliases],
      [...page.answers],
      ...(page.timing === undefined ? ([] as const) : ([page.timing] as const)),
    ]),
    pins: [...pins],
  };
}

/** @param now milliseconds since 1970: a scheme that closed since the build is closed */
export function unpackNames({ types, themes, statuses, pages, pins }: NamesFile, now: number): Names {
  return {
    pages: pages.map(([id, address, title, type, status, date, themeList, aliases, answers, timing]) => {
      const dated: Dated = {
        type: types[type] ?? '',
        status: statuses[status] ?? '',
        date,
        ...(timing === undefined ? {} : { timing }),
      };
      return {
        id,
        address,
        title,
        type: dated.type,
        date,
        year: date.slice(0, 4),
        themes: themeList.map((theme) => themes[theme] ?? ''),
        aliases,
        answers,
        ...toStanding(dated, now),
      };
    }),
    pins,
  };
}

/** The openings and ends that change how a page stands. */
export function listTimings({ pages }: NamesFile): Timing[] {
  return pages.flatMap(([, , , , , date, , , , timing]) => [
    ...(timing === undefined ? [] : [timing]),
    ...(date.includes('/') ? [{ status: 'open' as const, closes: endOf(readSpan(date)) }] : []),
  ]);
}

function unique(list: readonly string[]): string[] {
  return [...new Set(list)].sort();
}

// What search knows of a page: the table the build makes and the browser reads.

/** One page as the build hands it to the index. */
export interface SearchRecord {
  /** Root-relative, without the base path. */
  address: string;
  title: string;
  /** Acronyms, spelled-out forms, earlier and later names. */
  aliases: readonly string[];
  summary: string;
  /** Kind of page, as filters and results name it: "Funding". */
  type: string;
  themes: readonly string[];
  /** State in words: "Closed"; "" where a page has none. */
  status: string;
  /** "2017"; "" for standing pages. */
  year: string;
  /** Closed, past or kept as a record: shown below the live pages. */
  isOld: boolean;
  /** Numbers it answers with: "94%: Wished to be involved. Base not stated in the source. 2017." */
  answers: readonly string[];
  /** `false` for lists, which repeat the words of other pages: only their title and summary are indexed. */
  isWhole: boolean;
}

/** A page in the browser: all but what the index holds. */
export interface NamedPage extends Omit<SearchRecord, 'summary' | 'isWhole'> {
  /** Name of the page in Pagefind's index. */
  id: string;
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

/** What lies in search/names.json: texts that repeat are written once and named by their place. */
export interface NamesFile {
  types: string[];
  themes: string[];
  statuses: string[];
  /** id, address, title, type, status, year, 1 when old, themes, aliases, answers */
  pages: [string, string, string, number, number, string, 0 | 1, number[], string[], string[]][];
  pins: Pin[];
}

export interface Names {
  pages: readonly NamedPage[];
  pins: readonly Pin[];
}

export function packNames(pages: readonly NamedPage[], pins: readonly Pin[]): NamesFile {
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
      page.year,
      page.isOld ? 1 : 0,
      page.themes.map((theme) => themes.indexOf(theme)),
      [...page.aliases],
      [...page.answers],
    ]),
    pins: [...pins],
  };
}

export function unpackNames({ types, themes, statuses, pages, pins }: NamesFile): Names {
  return {
    pages: pages.map(([id, address, title, type, status, year, old, themeList, aliases, answers]) => ({
      id,
      address,
      title,
      type: types[type] ?? '',
      status: statuses[status] ?? '',
      year,
      isOld: old === 1,
      themes: themeList.map((theme) => themes[theme] ?? ''),
      aliases,
      answers,
    })),
    pins,
  };
}

function unique(list: readonly string[]): string[] {
  return [...new Set(list)].sort();
}

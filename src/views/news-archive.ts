// The archive of news: pages of thirty, newest first, and a list for each theme and each group that has any.
import { getConnections, type HubEntry } from '#domain/hub.ts';
import type { Library } from '#domain/library.ts';
import { toRow, toYears, type RowView } from './rows.ts';

const NEWS_ON_A_PAGE = 30;

export interface NewsPage {
  /** From 1. */
  number: number;
  count: number;
  rows: RowView[];
  newer?: PageLink;
  older?: PageLink;
}

export interface PageLink {
  label: string;
  href: string;
}

/** At least one page. @param size how many items a page holds */
export function toNewsPages(library: Library, size = NEWS_ON_A_PAGE): [NewsPage, ...NewsPage[]] {
  const news = library.hub.byCollection.get('news') ?? [];
  const count = Math.max(1, Math.ceil(news.length / size));
  const toPage = (number: number): NewsPage => ({
    number,
    count,
    rows: news.slice((number - 1) * size, number * size).map((entry) => toRow(library, entry)),
    ...(number > 1 ? { newer: toPageLink(number - 1, count, library) } : {}),
    ...(number < count ? { older: toPageLink(number + 1, count, library) } : {}),
  });
  return [toPage(1), ...Array.from({ length: count - 1 }, (_, index) => toPage(index + 2))];
}

function toPageLink(number: number, count: number, { toHref }: Library): PageLink {
  return { label: `Page ${number} of ${count}`, href: toHref(newsPageAddress(number)) };
}

/** The first page is the page of news itself. */
export function newsPageAddress(number: number): string {
  return number === 1 ? '/news/' : `/news/page/${number}/`;
}

/** What news is filed under, beside its year. */
export const SHELVES = ['themes', 'groups'] as const;
export type Shelf = (typeof SHELVES)[number];

export interface NewsShelf {
  shelf: Shelf;
  id: string;
  title: string;
  /** Root-relative, without the base path. */
  address: string;
  /** Page of the theme or group. */
  about: PageLink;
  rows: RowView[];
}

/** One list for each theme, or each group, in the order of its collection; none where there is no news. */
export function toNewsShelves(library: Library, shelf: Shelf): NewsShelf[] {
  return (library.hub.byCollection.get(shelf) ?? [])
    .map((entry) => toShelf(entry, shelf, library))
    .filter(({ rows }) => rows.length > 0);
}

function toShelf({ ref, id, title, address }: HubEntry, shelf: Shelf, library: Library): NewsShelf {
  return {
    shelf,
    id,
    title,
    address: `/news/${shelf}/${id}/`,
    about: { label: title, href: library.toHref(address) },
    rows: getConnections(library.hub, ref, 'news').map((connection) => toRow(library, connection.entry)),
  };
}

export interface NewsFiling {
  title: string;
  links: { label: string; href: string; count: number }[];
}

/** The ways into the archive: by year, by theme and by group. */
export function toNewsFiling(library: Library): NewsFiling[] {
  const { toHref } = library;
  const toLinks = (shelf: Shelf): NewsFiling['links'] =>
    toNewsShelves(library, shelf).map(({ title, address, rows }) => ({
      label: title,
      href: toHref(address),
      count: rows.length,
    }));
  const years = toYears(library, 'news');
  return [
    {
      title: 'News by year',
      links: years.map(({ year, count }) => ({ label: year, href: toHref(`/news/${year}/`), count })),
    },
    { title: 'News by theme', links: toLinks('themes') },
    { title: 'News by working group', links: toLinks('groups') },
  ];
}

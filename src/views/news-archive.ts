// The archive of news: pages of thirty, newest first, and a list for each theme and each group that has any.
import * as t from '#i18n/news.ts';
import { getConnections, type GraphEntry } from '#domain/content-graph.ts';
import { NEWS_ON_A_PAGE } from '#domain/addresses.ts';
import type { RenderContext } from '#domain/render-context.ts';
import { toRow, toYears, type RowView } from './rows.ts';

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
export function toNewsPages(context: RenderContext, size = NEWS_ON_A_PAGE): [NewsPage, ...NewsPage[]] {
  const news = context.graph.byCollection.get('news') ?? [];
  const count = Math.max(1, Math.ceil(news.length / size));
  const toPage = (number: number): NewsPage => ({
    number,
    count,
    rows: news.slice((number - 1) * size, number * size).map((entry) => toRow(context, entry)),
    ...(number > 1 ? { newer: toPageLink(number - 1, count, context) } : {}),
    ...(number < count ? { older: toPageLink(number + 1, count, context) } : {}),
  });
  return [toPage(1), ...Array.from({ length: count - 1 }, (_, index) => toPage(index + 2))];
}

function toPageLink(number: number, count: number, { toHref }: RenderContext): PageLink {
  return { label: t.pageOf(number, count), href: toHref(newsPageAddress(number)) };
}

/** The first page is the page of news itself. */
function newsPageAddress(number: number): string {
  return number === 1 ? '/news/' : `/news/page/${number}/`;
}

/** What news is filed under, beside its year. */
export const NEWS_FILTERS = ['themes', 'groups'] as const;
type NewsFilter = (typeof NEWS_FILTERS)[number];

/** One list for each theme, or each group, in the order of its collection; none where there is no news. */
export function toFilteredNews(context: RenderContext, filter: NewsFilter) {
  return (context.graph.byCollection.get(filter) ?? [])
    .map((entry) => toFilteredList(entry, filter, context))
    .filter(({ rows }) => rows.length > 0);
}

function toFilteredList({ ref, id, title, address }: GraphEntry, filter: NewsFilter, context: RenderContext) {
  return {
    filter,
    id,
    title,
    address: `/news/${filter}/${id}/`,
    about: { label: title, href: context.toHref(address) },
    rows: getConnections(context.graph, ref, 'news').map((connection) => toRow(context, connection.entry)),
  };
}

/** The ways into the archive: by year, by theme and by group. */
export function toNewsFiling(context: RenderContext) {
  const { toHref } = context;
  const toLinks = (filter: NewsFilter) =>
    toFilteredNews(context, filter).map(({ title, address, rows }) => ({
      title,
      href: toHref(address),
      detail: String(rows.length),
    }));
  const years = toYears(context, 'news');
  return [
    {
      title: t.newsByYear,
      links: years.map(({ year, count }) => ({ title: year, href: toHref(`/news/${year}/`), detail: String(count) })),
    },
    { title: t.newsByTheme, links: toLinks('themes') },
    { title: t.newsByWorkingGroup, links: toLinks('groups') },
  ];
}

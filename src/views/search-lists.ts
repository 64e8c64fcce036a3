// What search is told of pages without an entry of their own: lists and indexes.
import { freshness } from '#i18n/about.ts';
import { schemeCount } from '#i18n/finder.ts';
import { compareSchemes } from '#i18n/funding.ts';
import { newsOfYear } from '#i18n/news.ts';
import { yearOfRounds } from '#i18n/page-parts.ts';
import * as t from '#i18n/search.ts';
import * as sections from '#i18n/sections.ts';
import type { Token } from '#domain/funding/finder-scheme.ts';
import type { FundingIndex } from '#domain/funding/funding-index.ts';
import type { RenderContext } from '#domain/render-context.ts';
import type { SearchRecord } from '#search/record.ts';
import { toFacetViews } from './funding-facets.ts';
import { toFacetTitle } from './funding-list.ts';
import { toYears } from './rows.ts';
import { toSeriesWithPage } from './series.ts';

/** Lists whose answer nobody asks for by words. */
const UNASKED = ['not-stated', 'announced'];

/** Lists people ask for by the answer alone: "loans", "small firm". A place or a theme is first of all its own page. */
const NAMED: ReadonlySet<string> = new Set(['need', 'who']);

/** Lists without schemes, and those nobody asks for, are not searched. */
export function isSearchedList(facet: string, value: string, { placed }: FundingIndex): boolean {
  return !UNASKED.includes(value) && placed.some(({ tokens }) => tokens.has(`${facet}.${value}` as Token));
}

export function toListRecords(context: RenderContext): SearchRecord[] {
  const views = new Map(toFacetViews(context).map(({ id, options }) => [id, options]));
  const funding = context.funding.facets.flatMap(({ id, values }) =>
    values
      .filter((value) => isSearchedList(id, value.id, context.funding))
      .map((value) => ({
        ...list(`/funding/${id}/${value.id}/`, toFacetTitle(id, value), NAMED.has(id) ? [value.label] : []),
        // Those that are not closed, as the finder counts them.
        status: schemeCount(views.get(id)?.find((option) => option.id === value.id)?.count ?? 0),
      })),
  );
  const news = toYears(context, 'news').map(({ year }) => list(`/news/${year}/`, newsOfYear(year)));
  const series = toSeriesWithPage(context).map(({ plural, address }) => list(address, plural));
  return [...LISTS.filter(({ address }) => !context.absent.has(address)), ...funding, ...news, ...series];
}

const list = (address: string, title: string, aliases: readonly string[] = []): SearchRecord => ({
  address,
  title,
  aliases,
  collection: 'lists',
  type: t.list,
  themes: [],
  status: '',
  date: '',
  answers: [],
});

/** Pages without an entry of their own. */
const LISTS = [
  ['/', sections.home, t.alsoCalled.home],
  ['/objectives/', sections.objectives, t.alsoCalled.objectives],
  ['/themes/', sections.themes, t.alsoCalled.themes],
  ['/groups/', sections.groups, t.alsoCalled.groups],
  ['/news/', sections.news, t.alsoCalled.news],
  ['/events/', sections.events, t.alsoCalled.events],
  ['/funding/', t.fundingFinder, t.alsoCalled.funding],
  ['/funding/compare/', compareSchemes, t.alsoCalled.compare],
  ['/funding/rounds/', yearOfRounds, t.alsoCalled.rounds],
  ['/funding/guides/', t.fundingGuides, t.alsoCalled.guides],
  ['/consultation/', sections.consultations, t.alsoCalled.consultation],
  ['/glossary/', sections.glossary, t.alsoCalled.glossary],
  ['/organisations/', sections.organisations, t.alsoCalled.organisations],
  ['/about/sources/', sections.sources, t.alsoCalled.sources],
  ['/about/freshness/', freshness, t.alsoCalled.freshness],
  ['/record/', sections.record, t.alsoCalled.record],
  ['/changes/', sections.changes, t.alsoCalled.changes],
  ['/data/', sections.data, t.alsoCalled.data],
  ['/feeds/', t.feeds, t.alsoCalled.feeds],
].map(([address = '', title = '', aliases = '']) => list(address, title, aliases.split(', ')));

// What search is told of pages without an entry of their own: lists and indexes.
import type { Token } from '#domain/funding/finder-scheme.ts';
import type { FundingIndex } from '#domain/funding/funding-index.ts';
import type { RenderContext } from '#domain/render-context.ts';
import type { SearchRecord } from '#search/record.ts';
import { toFacetViews } from './funding-facets.ts';
import { toFacetTitle } from './funding-list.ts';
import { toYears } from './rows.ts';
import { toSeriesWithPage } from './series.ts';

/** Lists whose answer nobody asks for by words. */
const UNASKED = ['not-stated', 'announced', 'closed'];

/** Lists people ask for by the answer alone: "loans", "small firm". A place or a theme is first of all its own page. */
const NAMED: ReadonlySet<string> = new Set(['need', 'who']);

/** Lists without schemes, and those nobody asks for, are not searched. */
export function isSearchedList(facet: string, value: string, { placed }: FundingIndex): boolean {
  return !UNASKED.includes(value) && placed.some(({ tokens }) => tokens.has(`${facet}.${value}` as Token));
}

export function toListRecords(context: RenderContext, fundingIndex: FundingIndex): SearchRecord[] {
  const views = new Map(toFacetViews(fundingIndex, context).map(({ id, options }) => [id, options]));
  const funding = fundingIndex.facets.flatMap(({ id, values }) =>
    values
      .filter((value) => isSearchedList(id, value.id, fundingIndex))
      .map((value) => ({
        ...list(`/funding/${id}/${value.id}/`, toFacetTitle(id, value), NAMED.has(id) ? [value.label] : []),
        status: toSchemeCount(views.get(id)?.find((option) => option.id === value.id)?.count ?? 0),
      })),
  );
  const news = toYears(context, 'news').map(({ year }) => list(`/news/${year}/`, `News of ${year}`));
  const series = toSeriesWithPage(context).map(({ plural, address }) => list(address, plural));
  return [...LISTS.filter(({ address }) => !context.absent.has(address)), ...funding, ...news, ...series];
}

/** How many schemes a list has that are not closed, as the finder counts them. */
function toSchemeCount(count: number): string {
  return count === 1 ? '1 scheme' : `${count} schemes`;
}

const list = (address: string, title: string, aliases: readonly string[] = []): SearchRecord => ({
  address,
  title,
  aliases,
  collection: 'lists',
  type: 'List',
  themes: [],
  status: '',
  date: '',
  answers: [],
});

/** Pages without an entry of their own. */
const LISTS: readonly SearchRecord[] = [
  list('/', 'Home', ['Home page', 'Start']),
  list('/objectives/', 'Objectives', ['Aims', 'Goals']),
  list('/themes/', 'Themes', ['Topics', 'Market strengths']),
  list('/groups/', 'Working groups', ['Groups', 'Join a group']),
  list('/news/', 'News', ['Articles', 'News and events']),
  list('/events/', 'Events', ['Meetings', 'Calendar', 'Diary']),
  list('/funding/', 'Funding finder', ['Funding', 'Grants', 'Schemes', 'Find funding']),
  list('/funding/compare/', 'Compare schemes', ['Compare']),
  list('/funding/rounds/', 'The year of rounds', ['Rounds', 'Deadlines']),
  list('/funding/guides/', 'Funding guides', ['Guides']),
  list('/consultation/', 'Consultations', ['Consultation', 'Survey']),
  list('/glossary/', 'Glossary', ['Terms', 'Acronyms', 'Abbreviations']),
  list('/organisations/', 'Organisations', ['Who is who', 'Bodies', 'Partners']),
  list('/about/sources/', 'Sources', ['References', 'Bibliography']),
  list('/about/freshness/', 'How fresh this site is', ['Freshness', 'Reviews', 'Broken links']),
  list('/record/', 'The record', ['Time line', 'Timeline', 'Chronology']),
  list('/changes/', 'What has changed', ['Changes', 'Corrections', 'Updates']),
  list('/data/', 'Data', ['Download', 'CSV', 'Open data']),
  list('/feeds/', 'Feeds', ['RSS', 'Calendar feed', 'Subscribe']),
];

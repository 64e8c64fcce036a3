// What search is told of pages without an entry of their own: lists and indexes.
import type { Shelf } from '#domain/funding/shelf.ts';
import type { Library } from '#domain/library.ts';
import type { SearchRecord } from '#search/record.ts';
import { toFacetTitle } from './funding-list.ts';
import { toYears } from './rows.ts';
import { toSeriesLinks } from './series.ts';

/** Lists whose answer nobody asks for by words. */
const UNASKED = ['not-stated', 'announced', 'closed'];

/** Lists people ask for by the answer alone: "loans", "small firm". A place or a theme is first of all its own page. */
const NAMED: ReadonlySet<string> = new Set(['need', 'who']);

export function toListRecords(library: Library, { facets, placed }: Shelf): SearchRecord[] {
  const funding = facets.flatMap(({ id, question, values }) =>
    values
      .filter((value) => !UNASKED.includes(value.id) && placed.some(({ tokens }) => tokens.has(`${id}.${value.id}`)))
      .map((value) => {
        const summary = `Schemes by the question “${question}”.`;
        return list(
          `/funding/${id}/${value.id}/`,
          toFacetTitle(id, value),
          summary,
          NAMED.has(id) ? [value.label] : [],
        );
      }),
  );
  const news = toYears(library, 'news').map(({ year }) =>
    list(`/news/${year}/`, `News of ${year}`, 'All news of one year.'),
  );
  const series = toSeriesLinks().map(({ label, address }) =>
    list(address, label, 'Events of one series, with their dates.'),
  );
  return [...LISTS, ...funding, ...news, ...series];
}

const list = (address: string, title: string, summary: string, aliases: readonly string[] = []): SearchRecord => ({
  address,
  title,
  aliases,
  summary,
  type: 'List',
  themes: [],
  status: '',
  date: '',
  answers: [],
  isWhole: false,
});

/** Pages without an entry of their own. */
const LISTS: readonly SearchRecord[] = [
  list('/', 'Home', 'What the Innovation Alliance is, who works on what, and what happens next.', [
    'Home page',
    'Start',
  ]),
  list('/objectives/', 'Objectives', 'The three objectives of the Alliance.', ['Aims', 'Goals']),
  list('/themes/', 'Themes', 'The themes of the Science and Innovation Audit.', ['Topics', 'Market strengths']),
  list('/groups/', 'Working groups', 'All working groups and how to join one.', ['Groups', 'Join a group']),
  list('/news/', 'News and events', 'News of the Alliance, newest first.', ['News', 'Articles']),
  list('/events/', 'Events', 'Events and meetings, with their dates.', ['Meetings', 'Calendar', 'Diary']),
  list('/funding/', 'Funding finder', 'Find a grant, loan, investment or other support for innovation.', [
    'Funding',
    'Grants',
    'Schemes',
    'Find funding',
  ]),
  list('/funding/guides/', 'Funding guides', 'How funding works and how to apply for it.', ['Guides']),
  list('/consultation/', 'Consultations', 'What people were asked and what they said.', ['Consultation', 'Survey']),
  list('/glossary/', 'Glossary', 'Terms and acronyms in plain words.', ['Terms', 'Acronyms', 'Abbreviations']),
  list('/organisations/', 'Organisations', 'Who is who in the innovation ecosystem.', [
    'Who is who',
    'Bodies',
    'Partners',
  ]),
  list('/about/sources/', 'Sources', 'Every publication that the facts come from.', ['References', 'Bibliography']),
  list(
    '/about/freshness/',
    'How fresh this site is',
    'What was reviewed, what is due and how outside links answered.',
    ['Freshness', 'Reviews', 'Broken links'],
  ),
  list('/changes/', 'What has changed', 'Changed deadlines, amounts, dates, places and numbers.', [
    'Changes',
    'Corrections',
    'Updates',
  ]),
  list('/data/', 'Data', 'Figures and records to take away.', ['Download', 'CSV', 'Open data']),
  list('/feeds/', 'Feeds', 'Follow news and dates without visiting.', ['RSS', 'Calendar feed', 'Subscribe']),
];

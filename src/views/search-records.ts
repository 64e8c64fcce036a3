// What search is told of each page: its names, kind, state and the numbers it answers with.
import { formatFact } from '#domain/facts.ts';
import { STATE_LABELS } from '#domain/funding/facets.ts';
import { getState, toTiming } from '#domain/funding/state.ts';
import { getConnections, type HubEntry } from '#domain/hub.ts';
import type { Library, LibraryFigure } from '#domain/library.ts';
import { isRecord } from '#domain/reviews.ts';
import { startOfDay } from '#domain/time.ts';
import type { Funding } from '#schema/funding.ts';
import type { Group } from '#schema/groups.ts';
import type { Organisation } from '#schema/organisations.ts';
import type { SearchRecord } from '#search/record.ts';

type ById<T> = ReadonlyMap<string, T>;

export interface SearchSource {
  library: Library;
  groups: ById<Group>;
  funding: ById<Funding>;
}

type Told = Partial<Pick<SearchRecord, 'aliases' | 'status' | 'year' | 'isOld' | 'answers'>>;

const TYPES: Partial<Record<HubEntry['collection'], string>> = {
  objectives: 'Objective',
  themes: 'Theme',
  groups: 'Working group',
  news: 'News',
  events: 'Event',
  funding: 'Funding',
  guides: 'Guide',
  pages: 'About',
  organisations: 'Organisation',
  glossary: 'Term',
  consultations: 'Consultation',
  figures: 'Consultation',
};
const ORGANISATION_STATES: Record<Organisation['status']['kind'], string> = {
  active: 'Active',
  ended: 'Ended',
  'not-checked': '',
};
const GROUP_STATES: Record<Group['status']['kind'], string> = {
  open: 'Open to join',
  'by-invitation': 'By invitation',
  full: 'Full',
  paused: 'Paused',
  'last-seen': 'Later meetings not seen',
  closed: 'Closed',
};

export function toSearchRecords(source: SearchSource): SearchRecord[] {
  const { hub } = source.library;
  const records = [...hub.entries.values()].flatMap((entry): SearchRecord[] => {
    const type = TYPES[entry.collection];
    if (type === undefined) return [];
    const { aliases = [], ...told } = tell(entry, source);
    return [
      {
        address: entry.address,
        title: entry.title,
        aliases: unique([entry.shortTitle, ...aliases]).filter((alias) => alias !== entry.title),
        summary: entry.summary,
        type,
        themes:
          entry.collection === 'themes' || source.funding.get(entry.id)?.allThemes === true
            ? []
            : getConnections(hub, entry.ref, 'themes').map((connection) => connection.entry.shortTitle),
        status: '',
        year: entry.date?.slice(0, 4) ?? '',
        isOld: false,
        answers: [],
        isWhole: true,
        ...told,
      },
    ];
  });
  return [...records, ...LISTS].sort((a, b) => (a.address < b.address ? -1 : 1));
}

function tell({ collection, id, date = '', title }: HubEntry, { library, groups, funding }: SearchSource): Told {
  switch (collection) {
    case 'news': {
      const isOld = isRecord(date, library.day);
      return { isOld, status: isOld ? 'Kept as a record' : 'Current' };
    }
    case 'events':
      return date < library.day ? { isOld: true, status: 'Past' } : { status: 'To come' };
    case 'funding':
      return tellFunding(funding.get(id), library.day, title);
    case 'groups': {
      const group = groups.get(id);
      return group ? { aliases: toNames(group.names), status: GROUP_STATES[group.status.kind] } : {};
    }
    case 'organisations': {
      const data = library.organisations.get(id);
      if (!data) return {};
      return {
        aliases: [data.abbreviation ?? '', ...toNames(data.names)],
        status: ORGANISATION_STATES[data.status.kind],
      };
    }
    case 'glossary': {
      const data = library.terms.get(id);
      return { aliases: [data?.expansion ?? '', ...(data?.aliases ?? [])] };
    }
    case 'consultations':
      return { year: id };
    case 'figures': {
      const figure = library.figures.get(id);
      return figure ? { year: figure.data.consultation, answers: toAnswers(figure) } : {};
    }
    default:
      return {};
  }
}

function tellFunding(scheme: Funding | undefined, day: string, title: string): Told {
  if (!scheme) return {};
  const state = getState(toTiming(scheme), startOfDay(day));
  const [, bracketed = ''] = /\(([^)]+)\)$/.exec(title) ?? [];
  return {
    aliases: [...scheme.alsoKnownAs, bracketed, title.replace(/\s*\([^)]+\)$/, '')],
    status: STATE_LABELS[state],
    isOld: state === 'closed',
  };
}

function toNames(names: readonly { name: string; abbreviation?: string | undefined }[]): string[] {
  return names.flatMap(({ name, abbreviation }) => [name, abbreviation ?? '']);
}

/** "94%: Wished to be involved. Base not stated in the source. 2017." */
function toAnswers({ data, rows }: LibraryFigure): string[] {
  const base = data.baseNotStated === true ? ' Base not stated in the source.' : '';
  return rows
    .filter(({ value, low }) => value !== null || low !== null)
    .map((row) => `${formatFact(row)}: ${row.label}.${base} ${data.consultation}.`);
}

function unique(list: readonly string[]): string[] {
  return [...new Set(list.map((text) => text.trim()))].filter((text) => text !== '');
}

const list = (address: string, title: string, summary: string, aliases: readonly string[] = []): SearchRecord => ({
  address,
  title,
  aliases,
  summary,
  type: 'List',
  themes: [],
  status: '',
  year: '',
  isOld: false,
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

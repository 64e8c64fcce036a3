// A made-up hub of a few entries, written as an editor writes them, and the pages it has: a view that wants something else is changed here.
import type { z } from 'astro/zod';
import { buildFundingIndex } from '#domain/funding/funding-index.ts';
import { toPlaces } from '#domain/funding/places.ts';
import type { EntryRef } from '#domain/content-graph.ts';
import { find, type RenderContext } from '#domain/render-context.ts';
import { toGraph } from '#domain/to-graph.ts';
import { COLLECTION_NAMES, COLLECTIONS, type CollectionName } from '#schema/collections.ts';
import { MEETING_STATES, type Group } from '#schema/groups.ts';
import { toNewsPage } from '#views/news.ts';
import { toObjectivePage } from '#views/objective.ts';
import { toOrganisationPage } from '#views/organisation.ts';
import { toSchemePage } from '#views/funding-page.ts';
import { toTermPage } from '#views/glossary.ts';
import { toThemePage } from '#views/theme.ts';
import type { TextReferences } from '#schema/prose.ts';
import { SAID, WRITTEN_SCHEME } from './scheme.ts';
import { makeRenderContext } from './render-context.ts';
import { makeSite } from './site.ts';

type Data<Name extends CollectionName> = z.output<(typeof COLLECTIONS)[Name]['schema']>;

const SUMMARY = 'An entry that exists only in this test.';
const SOURCES = [SAID.source];

/** The least that an editor writes, by collection. */
const LEAST: Partial<Record<CollectionName, object>> = {
  consultations: {
    title: 'What made-up people said',
    summary: SUMMARY,
    sources: SOURCES,
    state: 'outcome',
    period: 'Spring 1999',
    asked: SAID,
    answered: SAID,
    limits: ['Nobody was really asked.'],
    figures: [],
  },
  events: {
    summary: SUMMARY,
    sources: SOURCES,
    on: '1999-01-01',
    notStated: ['startsAt', 'endsAt', 'place', 'cost', 'audience', 'organiser'],
  },
  funding: WRITTEN_SCHEME,
  glossary: { definition: 'A word that exists only in this test.', source: SAID.source },
  groups: {
    summary: SUMMARY,
    sources: SOURCES,
    names: [{ name: 'Made up', source: SAID.source }],
    order: 1,
    purpose: SAID,
    status: { kind: 'open', words: 'Open to all who are made up.', source: SAID.source, asOf: '1999-01-01' },
    convenedBy: 'made-up-office',
    convenedBySource: SAID.source,
    notStated: ['chair', 'rhythm', 'join', 'cost'],
  },
  news: { summary: SUMMARY, sources: SOURCES, publishedOn: '1999-01-01', original: SAID.source },
  objectives: { summary: SUMMARY, sources: SOURCES, number: 1 },
  organisations: {
    summary: SUMMARY,
    sources: SOURCES,
    kind: 'Made up',
    role: 'network',
    names: [{ name: 'Made up', source: SAID.source }],
    status: { kind: 'active', words: 'Active.' },
  },
  sources: { publisher: 'The made-up office', url: 'https://example.org/', date: '1999-01-01', kind: 'official' },
  themes: { summary: SUMMARY, sources: SOURCES, letter: 'A', part: 'market-strength', evidence: [SAID] },
};

/** An entry as the site reads it, for a test of what is made of its fields alone. */
export function makeData<Name extends CollectionName>(ref: `${Name}/${string}`, written: object = {}): Data<Name> {
  const [collection, id] = ref.split('/') as [Name, string];
  const { schema, nameField } = COLLECTIONS[collection];
  const shortTitle = 'shortTitle' in schema.shape && { shortTitle: toName(id) };
  return schema.parse({ [nameField]: toName(id), ...shortTitle, ...LEAST[collection], ...written }) as Data<Name>;
}

/** "made-up-office" → "Made up office" */
function toName(id: string): string {
  const words = id.replaceAll('-', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

export interface Hub {
  context: RenderContext;
  /** The entries of a collection, in the order they were written. */
  list: <Name extends CollectionName>(name: Name) => { id: string; data: Data<Name> }[];
}

/** @param written entries by collection and id, each with what matters to the test; the report that all of them cite is there */
export function makeHub(written: Readonly<Record<EntryRef, object>>, more: Partial<RenderContext> = {}): Hub {
  const all = Object.entries({ [`sources/${SAID.source}`]: {}, ...written }) as [EntryRef, object][];
  const entries = new Map(
    COLLECTION_NAMES.map((name) => [
      name,
      all
        .filter(([ref]) => ref.startsWith(`${name}/`))
        .map(([ref, own]) => ({ id: ref.slice(name.length + 1), data: makeData(ref, own) })),
    ]),
  );
  const list = ((name: CollectionName) => entries.get(name) ?? []) as Hub['list'];
  const byId = <Name extends CollectionName>(name: Name) => new Map(list(name).map(({ id, data }) => [id, data]));
  const site = makeSite();
  const meets = ({ data: { status } }: { data: Group }): boolean => MEETING_STATES.has(status.kind);
  const funding = buildFundingIndex(
    list('funding'),
    list('guides'),
    list('themes').map(({ id, data }) => ({ id, label: data.shortTitle })),
    toPlaces(site.areas),
    site.day,
    () => undefined,
    new Set(
      list('groups')
        .filter(meets)
        .map(({ id }) => id),
    ),
  );
  const context = makeRenderContext({
    graph: toGraph(entries),
    sources: byId('sources'),
    organisations: byId('organisations'),
    terms: byId('glossary'),
    funding,
    ...more,
  });
  return { context, list };
}

const NO_TEXT: TextReferences = { sources: [], terms: [], organisations: [], figures: [], links: [] };

/** What the page of an entry says. */
export const PAGES = {
  funding: (id: string, { list, context }: Hub) => toSchemePage(id, get(list('funding'), id), NO_TEXT, context),
  glossary: (id: string, { list, context }: Hub) => toTermPage(id, get(list('glossary'), id), context),
  news: (id: string, { list, context }: Hub) => toNewsPage(id, get(list('news'), id), NO_TEXT, context),
  objectives: (id: string, { list, context }: Hub) =>
    toObjectivePage(id, get(list('objectives'), id), NO_TEXT, context),
  organisations: (id: string, { list, context }: Hub) =>
    toOrganisationPage(id, get(list('organisations'), id), context),
  themes: (id: string, { list, context }: Hub) => toThemePage(id, get(list('themes'), id), NO_TEXT, context),
};

function get<T>(entries: readonly { id: string; data: T }[], id: string): T {
  return find(new Map(entries.map((entry) => [entry.id, entry.data])), id, 'entry');
}

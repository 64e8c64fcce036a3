// The registry of collections: all in which collections differ, in one object each. A field that is missing does not compile.
import * as t from '#i18n/collections.ts';
import * as sections from '#i18n/sections.ts';
import type { z } from 'astro/zod';
import { figureSchema, consultationSchema } from './consultations.ts';
import { eventSchema } from './events.ts';
import { fundingSchema } from './funding.ts';
import { termSchema } from './glossary.ts';
import { groupSchema } from './groups.ts';
import { guideSchema } from './guides.ts';
import { handbookSchema } from './handbook.ts';
import type { Verb } from './links.ts';
import { newsSchema } from './news.ts';
import { objectiveSchema } from './objectives.ts';
import { organisationSchema } from './organisations.ts';
import { pageSchema } from './pages.ts';
import { sourceSchema } from './sources.ts';
import { themeSchema } from './themes.ts';

/** A link that follows from a field of an entry. */
interface ImpliedLink {
  /** "organisations/made-up-office". */
  from: string;
  to: string;
  verb: Verb;
  reason: string;
  /** Id of the source that states it. */
  source?: string;
}

export interface CollectionDefinition<S extends z.ZodObject = z.ZodObject> {
  /** Folder below `content/`. */
  folder: string;
  /** `mdx`: front matter and text, one file an entry. `yaml`: fields only. */
  format: 'mdx' | 'yaml';
  /** `name`: the file name is the id. `folder`: the folder is, and the file is called about.yaml. */
  idFrom: 'name' | 'folder';
  /** Folders lie between `folder` and the files. */
  nested: boolean;
  schema: S;
  /** In messages and headings: "a theme". */
  singular: string;
  plural: string;
  /** What to write after "npm run new". */
  command: string;
  /** The field that names an entry. */
  nameField: keyof z.output<S> & string;
  /** What one of its pages is called in lists. */
  label: string;
  /** Root-relative, without the base path. */
  address: (id: string, consultation: string) => string;
  /** Its position among the forms, the most wanted first; `false`: files with tables, which `npm run new` makes. */
  form: number | false;
  /** Which fields say what the graph shows; a short title is the name, where no field is named. `false`: not in the graph. */
  graph:
    | (Partial<Record<'shortTitle' | 'summary' | 'date' | 'dateText' | 'order', keyof z.output<S> & string>> & {
        /** Fields that say when it ends, the most exact first. */
        until?: readonly (keyof z.output<S> & string)[];
      })
    | false;
  /** Links that follow from its fields. */
  impliedLinks(entry: { id: string; data: z.output<S> }): readonly ImpliedLink[];
  /** Its group under "How this connects", and where all of them are listed; `false`: none. */
  connections: { position: number; heading: string; address: string } | false;
  /** What results and filters of search call it; `false`: not searched. */
  search: string | false;
  /** Its pages are made of text; the others live on their fields. */
  needsText: boolean;
  /** Its text reports, so that paragraphs with years, sums and shares need a source. */
  statesFacts: boolean;
  /** No two have one title. */
  uniqueTitles: boolean;
  /** Entries are things, so that two of nearly one title are one thing entered twice. */
  alikeMeansTwice: boolean;
}

type Defaults = 'idFrom' | 'nested' | 'search';

/** @param definition what is left out: the file name is the id, no folders between, and search calls it by its label */
export function defineCollection<S extends z.ZodObject>(
  folder: string,
  definition: Omit<CollectionDefinition<S>, 'folder' | Defaults> & Partial<Pick<CollectionDefinition<S>, Defaults>>,
): CollectionDefinition<S> {
  return { folder, idFrom: 'name', nested: false, search: definition.label, ...definition };
}

export const COLLECTIONS = {
  objectives: defineCollection('objectives', {
    format: 'mdx',
    schema: objectiveSchema,
    singular: 'objective',
    plural: 'objectives',
    command: 'objective',
    nameField: 'title',
    label: t.labels.objective,
    address: (id) => `/objectives/${id}/`,
    form: 10,
    graph: { shortTitle: 'shortTitle', order: 'number' },
    impliedLinks: () => [],
    connections: { position: 1, heading: sections.objectives, address: '/objectives/' },
    needsText: true,
    statesFacts: true,
    uniqueTitles: true,
    alikeMeansTwice: false,
  }),
  themes: defineCollection('themes', {
    format: 'mdx',
    schema: themeSchema,
    singular: 'theme',
    plural: 'themes',
    command: 'theme',
    nameField: 'title',
    label: t.labels.theme,
    address: (id) => `/themes/${id}/`,
    form: 9,
    graph: { shortTitle: 'shortTitle', order: 'letter' },
    impliedLinks: () => [],
    connections: { position: 2, heading: sections.themes, address: '/themes/' },
    needsText: true,
    statesFacts: true,
    uniqueTitles: true,
    alikeMeansTwice: true,
  }),
  groups: defineCollection('groups', {
    format: 'mdx',
    schema: groupSchema,
    singular: 'working group',
    plural: 'working groups',
    command: 'group',
    nameField: 'title',
    label: t.labels.group,
    address: (id) => `/groups/${id}/`,
    form: 7,
    graph: { shortTitle: 'shortTitle', order: 'order' },
    impliedLinks: ({ id, data: { convenedBy, convenedBySource } }) => [
      {
        from: `organisations/${convenedBy}`,
        verb: 'convenes',
        to: `groups/${id}`,
        reason: t.reasons.convenes,
        source: convenedBySource,
      },
    ],
    connections: { position: 3, heading: sections.groups, address: '/groups/' },
    needsText: false,
    statesFacts: true,
    uniqueTitles: true,
    alikeMeansTwice: true,
  }),
  news: defineCollection('news', {
    format: 'mdx',
    schema: newsSchema,
    singular: 'news item',
    plural: 'news',
    command: 'news',
    nameField: 'title',
    label: sections.news,
    address: (id) => `/news/${id}/`,
    form: 1,
    graph: { date: 'publishedOn', dateText: 'dateText' },
    impliedLinks: () => [],
    connections: { position: 5, heading: sections.news, address: '/news/' },
    needsText: true,
    statesFacts: true,
    uniqueTitles: true,
    alikeMeansTwice: true,
  }),
  events: defineCollection('events', {
    format: 'mdx',
    schema: eventSchema,
    singular: 'event',
    plural: 'events',
    command: 'event',
    nameField: 'title',
    label: t.labels.event,
    address: (id) => `/events/${id}/`,
    form: 2,
    graph: { date: 'on', until: ['endsAt', 'endsOn'] },
    impliedLinks: ({ id, data: { organiser, group } }) => [
      ...(organiser === undefined
        ? []
        : [
            {
              from: `organisations/${organiser}`,
              verb: 'runs',
              to: `events/${id}`,
              reason: t.reasons.organised,
            } as const,
          ]),
      ...(group === undefined
        ? []
        : [{ from: `events/${id}`, verb: 'partOf', to: `groups/${group}`, reason: t.reasons.meeting } as const]),
    ],
    connections: { position: 4, heading: sections.events, address: '/events/' },
    needsText: false,
    statesFacts: true,
    uniqueTitles: true,
    alikeMeansTwice: false,
  }),
  funding: defineCollection('funding', {
    format: 'mdx',
    schema: fundingSchema,
    singular: 'funding scheme',
    plural: 'funding',
    command: 'funding',
    nameField: 'title',
    label: sections.funding,
    address: (id) => `/funding/${id}/`,
    form: 3,
    graph: {},
    impliedLinks: () => [],
    connections: { position: 6, heading: sections.funding, address: '/funding/' },
    needsText: false,
    statesFacts: false,
    uniqueTitles: true,
    alikeMeansTwice: true,
  }),
  guides: defineCollection('guides', {
    format: 'mdx',
    schema: guideSchema,
    singular: 'guide',
    plural: 'guides',
    command: 'guide',
    nameField: 'title',
    label: t.labels.guide,
    address: (id) => `/funding/guides/${id}/`,
    form: 8,
    graph: {},
    impliedLinks: () => [],
    connections: { position: 7, heading: sections.guides, address: '/funding/guides/' },
    needsText: true,
    statesFacts: true,
    uniqueTitles: true,
    alikeMeansTwice: true,
  }),
  pages: defineCollection('pages', {
    format: 'mdx',
    schema: pageSchema,
    singular: 'page',
    plural: 'pages',
    command: 'page',
    nameField: 'title',
    label: sections.about,
    address: (id) => (id === 'about' ? '/about/' : `/about/${id}/`),
    form: 11,
    graph: { order: 'order' },
    impliedLinks: () => [],
    connections: { position: 12, heading: t.headings.pages, address: '/about/' },
    needsText: true,
    statesFacts: false,
    uniqueTitles: true,
    alikeMeansTwice: true,
  }),
  handbook: defineCollection('handbook', {
    format: 'mdx',
    schema: handbookSchema,
    singular: 'handbook page',
    plural: 'handbook',
    command: 'handbook',
    nameField: 'title',
    label: t.labels.handbook,
    address: (id) => `/about/contribute/${id}/`,
    form: false,
    graph: false,
    impliedLinks: () => [],
    connections: false,
    search: false,
    needsText: true,
    statesFacts: false,
    uniqueTitles: true,
    alikeMeansTwice: false,
  }),
  organisations: defineCollection('organisations', {
    format: 'yaml',
    schema: organisationSchema,
    singular: 'organisation',
    plural: 'organisations',
    command: 'organisation',
    nameField: 'title',
    label: t.labels.organisation,
    address: (id) => `/organisations/${id}/`,
    form: 5,
    graph: {},
    impliedLinks: () => [],
    connections: { position: 10, heading: sections.organisations, address: '/organisations/' },
    needsText: false,
    statesFacts: false,
    uniqueTitles: true,
    alikeMeansTwice: true,
  }),
  glossary: defineCollection('glossary', {
    format: 'yaml',
    schema: termSchema,
    singular: 'term',
    plural: 'glossary',
    command: 'term',
    nameField: 'term',
    label: t.labels.term,
    address: (id) => `/glossary/${id}/`,
    form: 6,
    graph: { summary: 'definition' },
    impliedLinks: () => [],
    connections: { position: 11, heading: t.headings.terms, address: '/glossary/' },
    needsText: false,
    statesFacts: false,
    uniqueTitles: false,
    alikeMeansTwice: false,
  }),
  sources: defineCollection('sources', {
    format: 'yaml',
    schema: sourceSchema,
    singular: 'source',
    plural: 'sources',
    command: 'source',
    nameField: 'title',
    label: t.labels.source,
    address: (id) => `/about/sources/#${id}`,
    form: 4,
    graph: false,
    impliedLinks: () => [],
    connections: false,
    search: false,
    needsText: false,
    statesFacts: false,
    uniqueTitles: false,
    alikeMeansTwice: false,
  }),
  consultations: defineCollection('consultations', {
    format: 'yaml',
    idFrom: 'folder',
    nested: true,
    schema: consultationSchema,
    singular: 'consultation',
    plural: 'consultations',
    command: 'consultation',
    nameField: 'title',
    label: sections.consultation,
    address: (id) => `/consultation/${id}/`,
    form: false,
    graph: {},
    impliedLinks: () => [],
    connections: { position: 8, heading: sections.consultations, address: '/consultation/' },
    needsText: false,
    statesFacts: false,
    uniqueTitles: true,
    alikeMeansTwice: false,
  }),
  figures: defineCollection('consultations', {
    format: 'yaml',
    nested: true,
    schema: figureSchema,
    singular: 'figure',
    plural: 'figures',
    command: 'figure',
    nameField: 'title',
    label: t.labels.figure,
    address: (id, consultation) => `/consultation/${consultation}/${id}/`,
    form: false,
    graph: { shortTitle: 'shortTitle' },
    impliedLinks: ({ id, data: { consultation, source } }) => [
      { from: `figures/${id}`, verb: 'partOf', to: `consultations/${consultation}`, reason: t.reasons.result, source },
    ],
    connections: { position: 9, heading: t.headings.figures, address: '/consultation/' },
    search: sections.consultation,
    needsText: false,
    statesFacts: false,
    uniqueTitles: true,
    alikeMeansTwice: false,
  }),
};

export type CollectionName = keyof typeof COLLECTIONS;
export const COLLECTION_NAMES = Object.keys(COLLECTIONS) as CollectionName[];

/** The registry with what all collections have, for code that takes any of them. */
export const DEFINITIONS: Readonly<Record<CollectionName, CollectionDefinition>> = COLLECTIONS;

// The table of collections: where each lives, how it is written, what it is called and which schema it must fit.
import type { z } from 'astro/zod';
import { figureSchema, consultationSchema } from './consultations.ts';
import { eventSchema } from './events.ts';
import { fundingSchema } from './funding.ts';
import { termSchema } from './glossary.ts';
import { groupSchema } from './groups.ts';
import { guideSchema } from './guides.ts';
import { handbookSchema } from './handbook.ts';
import { newsSchema } from './news.ts';
import { objectiveSchema } from './objectives.ts';
import { organisationSchema } from './organisations.ts';
import { pageSchema } from './pages.ts';
import { sourceSchema } from './sources.ts';
import { themeSchema } from './themes.ts';

export interface CollectionDefinition {
  /** Folder below `content/`. */
  folder: string;
  /** `mdx`: front matter and words, one file an entry. `yaml`: fields only. */
  format: 'mdx' | 'yaml';
  /** `name`: the file name is the id. `folder`: the folder is, and the file is called about.yaml. */
  idFrom: 'name' | 'folder';
  /** Folders lie between `folder` and the files. */
  nested: boolean;
  /** In messages and headings: "a theme". */
  singular: string;
  plural: string;
  schema: z.ZodType;
}

export const COLLECTIONS = {
  objectives: {
    folder: 'objectives',
    format: 'mdx',
    idFrom: 'name',
    nested: false,
    singular: 'objective',
    plural: 'objectives',
    schema: objectiveSchema,
  },
  themes: {
    folder: 'themes',
    format: 'mdx',
    idFrom: 'name',
    nested: false,
    singular: 'theme',
    plural: 'themes',
    schema: themeSchema,
  },
  groups: {
    folder: 'groups',
    format: 'mdx',
    idFrom: 'name',
    nested: false,
    singular: 'working group',
    plural: 'working groups',
    schema: groupSchema,
  },
  news: {
    folder: 'news',
    format: 'mdx',
    idFrom: 'name',
    nested: false,
    singular: 'news item',
    plural: 'news',
    schema: newsSchema,
  },
  events: {
    folder: 'events',
    format: 'mdx',
    idFrom: 'name',
    nested: false,
    singular: 'event',
    plural: 'events',
    schema: eventSchema,
  },
  funding: {
    folder: 'funding',
    format: 'mdx',
    idFrom: 'name',
    nested: false,
    singular: 'funding scheme',
    plural: 'funding',
    schema: fundingSchema,
  },
  guides: {
    folder: 'guides',
    format: 'mdx',
    idFrom: 'name',
    nested: false,
    singular: 'guide',
    plural: 'guides',
    schema: guideSchema,
  },
  pages: {
    folder: 'pages',
    format: 'mdx',
    idFrom: 'name',
    nested: false,
    singular: 'page',
    plural: 'pages',
    schema: pageSchema,
  },
  handbook: {
    folder: 'handbook',
    format: 'mdx',
    idFrom: 'name',
    nested: false,
    singular: 'handbook page',
    plural: 'handbook',
    schema: handbookSchema,
  },
  organisations: {
    folder: 'organisations',
    format: 'yaml',
    idFrom: 'name',
    nested: false,
    singular: 'organisation',
    plural: 'organisations',
    schema: organisationSchema,
  },
  glossary: {
    folder: 'glossary',
    format: 'yaml',
    idFrom: 'name',
    nested: false,
    singular: 'term',
    plural: 'glossary',
    schema: termSchema,
  },
  sources: {
    folder: 'sources',
    format: 'yaml',
    idFrom: 'name',
    nested: false,
    singular: 'source',
    plural: 'sources',
    schema: sourceSchema,
  },
  consultations: {
    folder: 'consultations',
    format: 'yaml',
    idFrom: 'folder',
    nested: true,
    singular: 'consultation',
    plural: 'consultations',
    schema: consultationSchema,
  },
  figures: {
    folder: 'consultations',
    format: 'yaml',
    idFrom: 'name',
    nested: true,
    singular: 'figure',
    plural: 'figures',
    schema: figureSchema,
  },
} as const satisfies Record<string, CollectionDefinition>;

export type CollectionName = keyof typeof COLLECTIONS;
export const COLLECTION_NAMES = Object.keys(COLLECTIONS) as CollectionName[];

// The adapter between content/ and Astro's content layer: Astro's own loader and our schemas, nothing else.
import { defineCollection } from 'astro/content/config';
import { glob } from 'astro/loaders';
import { COLLECTIONS } from './schema/collections.ts';
import { asWritten } from './schema/as-written.ts';

const text = (folder: string) => glob({ base: `content/${folder}`, pattern: '*.mdx' });
const records = (folder: string) => glob({ base: `content/${folder}`, pattern: '*.yaml' });

export const collections = {
  objectives: defineCollection({ loader: text('objectives'), schema: asWritten(COLLECTIONS.objectives.schema) }),
  themes: defineCollection({ loader: text('themes'), schema: asWritten(COLLECTIONS.themes.schema) }),
  groups: defineCollection({ loader: text('groups'), schema: asWritten(COLLECTIONS.groups.schema) }),
  news: defineCollection({ loader: text('news'), schema: asWritten(COLLECTIONS.news.schema) }),
  events: defineCollection({ loader: text('events'), schema: asWritten(COLLECTIONS.events.schema) }),
  funding: defineCollection({ loader: text('funding'), schema: asWritten(COLLECTIONS.funding.schema) }),
  guides: defineCollection({ loader: text('guides'), schema: asWritten(COLLECTIONS.guides.schema) }),
  pages: defineCollection({ loader: text('pages'), schema: asWritten(COLLECTIONS.pages.schema) }),
  handbook: defineCollection({ loader: text('handbook'), schema: asWritten(COLLECTIONS.handbook.schema) }),
  organisations: defineCollection({
    loader: records('organisations'),
    schema: asWritten(COLLECTIONS.organisations.schema),
  }),
  glossary: defineCollection({ loader: records('glossary'), schema: asWritten(COLLECTIONS.glossary.schema) }),
  sources: defineCollection({ loader: records('sources'), schema: asWritten(COLLECTIONS.sources.schema) }),
  consultations: defineCollection({
    loader: glob({
      base: 'content/consultations',
      pattern: '*/about.yaml',
      generateId: ({ entry }) => entry.replace('/about.yaml', ''),
    }),
    schema: asWritten(COLLECTIONS.consultations.schema),
  }),
  figures: defineCollection({
    loader: glob({
      base: 'content/consultations',
      pattern: ['*/*.yaml', '!*/about.yaml'],
      generateId: ({ entry }) => entry.replace(/^.*\/|\.yaml$/g, ''),
    }),
    schema: asWritten(COLLECTIONS.figures.schema),
  }),
};

// The adapter between our collections and Astro's content layer: loader plus schema, nothing else.
import { defineCollection } from 'astro/content/config';
import { z } from 'astro/zod';
import { entries } from './loaders/entries.ts';
import { COLLECTIONS } from './schema/collections.ts';

export const collections = {
  objectives: defineCollection({ loader: entries('objectives'), schema: COLLECTIONS.objectives.schema }),
  themes: defineCollection({ loader: entries('themes'), schema: COLLECTIONS.themes.schema }),
  groups: defineCollection({ loader: entries('groups'), schema: COLLECTIONS.groups.schema }),
  news: defineCollection({ loader: entries('news'), schema: COLLECTIONS.news.schema }),
  events: defineCollection({ loader: entries('events'), schema: COLLECTIONS.events.schema }),
  funding: defineCollection({ loader: entries('funding'), schema: COLLECTIONS.funding.schema }),
  guides: defineCollection({ loader: entries('guides'), schema: COLLECTIONS.guides.schema }),
  pages: defineCollection({ loader: entries('pages'), schema: COLLECTIONS.pages.schema }),
  handbook: defineCollection({ loader: entries('handbook'), schema: COLLECTIONS.handbook.schema }),
  organisations: defineCollection({ loader: entries('organisations'), schema: COLLECTIONS.organisations.schema }),
  glossary: defineCollection({ loader: entries('glossary'), schema: COLLECTIONS.glossary.schema }),
  sources: defineCollection({ loader: entries('sources'), schema: COLLECTIONS.sources.schema }),
  consultations: defineCollection({ loader: entries('consultations'), schema: COLLECTIONS.consultations.schema }),
  figures: defineCollection({
    loader: entries('figures'),
    // The text of the CSV file beside the figure comes with it.
    schema: COLLECTIONS.figures.schema.safeExtend({ table: z.string() }),
  }),
};

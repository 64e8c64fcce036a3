// What a page of each collection is called in lists.
import type { CollectionName } from '#schema/collections.ts';

export const KIND_WORDS: Partial<Record<CollectionName, string>> = {
  objectives: 'Objective',
  themes: 'Theme',
  groups: 'Working group',
  news: 'News',
  events: 'Event',
  funding: 'Funding',
  guides: 'Guide',
  pages: 'About',
  handbook: 'Handbook',
  organisations: 'Organisation',
  glossary: 'Term',
  figures: 'Figure',
  consultations: 'Consultation',
};

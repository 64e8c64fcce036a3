// What a page of each collection is called in lists.
import type { HubEntry } from '#domain/hub.ts';

export const KIND_WORDS: Partial<Record<HubEntry['collection'], string>> = {
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
  figures: 'Figure',
  consultations: 'Consultation',
};

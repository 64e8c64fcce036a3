// A news item: our short summary of something published on a date.
import { z } from 'astro/zod';
import { entryFields, sameNeed } from './entry.ts';
import { partialDay, reference, text } from './fields.ts';

export const newsSchema = z.strictObject({
  ...entryFields,
  ...sameNeed,
  publishedOn: partialDay().meta({
    title: 'Published on',
    help: 'The date of the original, as exactly as it says.',
    example: '2018-03-15',
  }),
  dateNote: text(4, 160).optional().meta({
    title: 'Note on the date',
    help: 'When the date is not exact, what is known.',
    example: 'Late 2017; the page carries no exact date',
  }),
  original: reference('sources').meta({
    title: 'Original',
    help: 'The publication this item summarises.',
    example: 'launch-article',
    refersTo: 'sources',
  }),
});

export type News = z.output<typeof newsSchema>;

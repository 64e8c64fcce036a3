// A news item: our short summary of something published on a date.
import { z } from 'astro/zod';
import { entryFields, sameNeed } from './entry.ts';
import { partialDay, reference, text } from './fields.ts';

export const newsSchema = z
  .strictObject({
    ...entryFields,
    ...sameNeed,
    publishedOn: partialDay().meta({
      help: 'The date of the original, as precisely as the original gives it.',
      example: '2018-03-15',
    }),
    dateText: text(8, 20).optional().meta({
      title: 'Date in words',
      help: 'For a date of which only the year is known, and that it was late in the year. Lists put it after the other days of that year.',
      example: 'Late 1999',
    }),
    dateNote: text(4, 160).optional().meta({
      title: 'Note on the date',
      help: 'When the date is not exact, what is known.',
      example: 'The article carries no exact date',
    }),
    original: reference('sources').meta({ help: 'The publication this item summarises.', example: 'made-up-report' }),
  })
  .refine(
    ({ publishedOn, dateText }) =>
      dateText === undefined || (publishedOn.length === 4 && dateText === `Late ${publishedOn}`),
    { path: ['dateText'], error: 'must be "Late" and the year of "publishedOn", which must be a year alone' },
  );

export type News = z.output<typeof newsSchema>;

// A standing page such as About or Privacy: title, summary and text.
import { z } from 'astro/zod';
import { entryFields } from './entry.ts';
import { flag, list, reference, text, wholeNumber } from './fields.ts';

export const pageSchema = z.strictObject({
  ...entryFields,
  kindLabel: text(3, 60).optional().meta({ help: 'The italic line above the title.', example: 'About us' }),
  sources: list(reference('sources'))
    .default([])
    .meta({
      help: 'The ids of all sources this page rests on; empty for pages about this site.',
      example: ['made-up-report'],
      refersTo: 'sources',
    }),
  testResults: flag()
    .optional()
    .meta({ help: 'Write "true" to show below the words what the accessibility tests last found.', example: true }),
  order: wholeNumber(1, 99).meta({ help: 'Its place in the list of About pages.', example: 10 }),
});

export type Page = z.output<typeof pageSchema>;

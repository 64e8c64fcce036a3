// A source: one publication that facts point to.
import { z } from 'astro/zod';
import { choice, partialDay, text, webAddress } from './fields.ts';

/** How much authority a source has, strongest first. */
const SOURCE_KINDS = ['official', 'sector', 'press', 'adviser', 'copy'] as const;

export const sourceSchema = z
  .strictObject({
    title: text(3, 260).meta({ help: 'The title as published.', example: 'A made-up office opens' }),
    publisher: text(2, 120).meta({ help: 'Who published it.', example: 'The made-up office' }),
    url: webAddress().meta({
      title: 'Address',
      help: 'Where it was seen.',
      example: 'https://alliance.example.org/?p=1371',
    }),
    date: partialDay()
      .optional()
      .meta({ help: 'When it was published, as precisely as the original gives it.', example: '2017-06-21' }),
    undated: z
      .literal(true)
      .optional()
      .meta({ help: 'Write "true" when the publication carries no date.', example: true }),
    dateNote: text(4, 160).optional().meta({
      title: 'Note on the date',
      help: 'What the date rests on, if it is not printed on the page.',
      example: 'Late 1999; the page carries no exact date',
    }),
    kind: choice(SOURCE_KINDS).meta({
      help: 'official: the body responsible or government. sector: university, network or delivery body. press. adviser: a commercial adviser. copy: a copy on somebody else’s site.',
      example: 'official',
    }),
  })
  .refine((source) => (source.date === undefined) !== (source.undated === undefined), {
    error: 'needs either a "date" or "undated: true", and not both',
  });

export type Source = z.output<typeof sourceSchema>;

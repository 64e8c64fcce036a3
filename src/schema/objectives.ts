// An objective, and what a consultation left of it.
import { z } from 'astro/zod';
import { entryFields } from './entry.ts';
import { choice, list, reference, statement, text, wholeNumber } from './fields.ts';

const consulted = z.strictObject({
  in: reference('consultations').meta({
    title: 'Asked in',
    help: 'The id of the consultation: its year.',
    example: '1999',
  }),
  wording: text(10, 160).meta({
    help: 'As it was put to the consultation.',
    example: 'Writing and keeping more tests',
  }),
  outcome: choice(['continue', 'adapt']).meta({
    help: 'What the consultation concluded: continue in full, or adapt.',
    example: 'continue',
  }),
  outcomeWords: text(10, 200).meta({
    title: 'Outcome in words',
    help: 'The conclusion as a sentence.',
    example: 'Agreed as still highly relevant; to be continued.',
  }),
  figure: reference('figures')
    .optional()
    .meta({ help: 'The chart that shows what people said about it.', example: 'made-up-answers' }),
});

export const objectiveSchema = z.strictObject({
  ...entryFields,
  number: wholeNumber(1, 99).meta({ help: 'Its place in the list of objectives.', example: 1 }),
  shortTitle: text(5, 45).meta({ help: 'For tables and phase lines.', example: 'Write more tests' }),
  consulted: consulted
    .optional()
    .meta({ title: 'Consultation', help: 'What was asked of people about it, and what was concluded.' }),
  done: list(statement())
    .default([])
    .meta({ title: 'What was done since', help: 'Facts about what followed, oldest first.' }),
});

export type Objective = z.output<typeof objectiveSchema>;

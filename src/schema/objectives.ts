// An objective of the Alliance, as the 2017 consultation left it.
import { z } from 'astro/zod';
import { entryFields } from './entry.ts';
import { choice, list, statement, text, wholeNumber } from './fields.ts';

export const objectiveSchema = z.strictObject({
  ...entryFields,
  number: wholeNumber(1, 9).meta({ title: 'Number', help: 'Its place in the list of objectives.', example: 1 }),
  shortTitle: text(5, 45).meta({
    title: 'Short title',
    help: 'For tables and phase lines.',
    example: 'Build a thriving innovation ecosystem',
  }),
  wording2017: text(10, 160).meta({
    title: 'Wording of 2017',
    help: 'The wording put to the consultation.',
    example: 'Building and maintaining a thriving innovation ecosystem',
  }),
  outcome: choice(['continue', 'adapt']).meta({
    title: 'Outcome',
    help: 'What the consultation concluded: continue in full, or adapt.',
    example: 'continue',
  }),
  outcomeWords: text(10, 200).meta({
    title: 'Outcome in words',
    help: 'The conclusion as a sentence.',
    example: 'Agreed as still highly relevant; to be continued.',
  }),
  done: list(statement())
    .default([])
    .meta({ title: 'What was done since', help: 'Facts about what followed, oldest first.' }),
});

export type Objective = z.output<typeof objectiveSchema>;

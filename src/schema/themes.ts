// A theme: a strength of the region, with the evidence for it.
import { z } from 'astro/zod';
import { entryFields } from './entry.ts';
import { list, reference, statement, text } from './fields.ts';

export const themeSchema = z.strictObject({
  ...entryFields,
  letter: z
    .string()
    .regex(/^[A-Z]$/, 'must be one capital letter')
    .meta({ help: 'Its code in tables and phase lines.', example: 'A' }),
  shortTitle: text(3, 32).meta({ help: 'For tables and phase lines.', example: 'Energy storage' }),
  part: reference('themeKinds').meta({
    title: 'Kind of theme',
    help: 'The part of the list of themes it belongs to.',
    example: 'strength',
  }),
  evidence: list(statement())
    .min(1, 'must have at least one statement')
    .meta({ help: 'What the sources say about this strength, one statement each.' }),
});

export type Theme = z.output<typeof themeSchema>;

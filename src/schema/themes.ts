// A theme of the West Midlands Science and Innovation Audit.
import { z } from 'astro/zod';
import { entryFields } from './entry.ts';
import { choice, list, statement, text } from './fields.ts';

export const themeSchema = z.strictObject({
  ...entryFields,
  letter: z
    .string()
    .regex(/^[A-G]$/, 'must be one capital letter from A to G')
    .meta({ title: 'Letter', help: 'Its code in tables and phase lines.', example: 'A' }),
  shortTitle: text(3, 32).meta({
    title: 'Short title',
    help: 'For tables and phase lines.',
    example: 'Energy storage',
  }),
  part: choice(['market-strength', 'enabling-competency']).meta({
    title: 'Part of the framework',
    help: 'Where the audit puts it.',
    example: 'market-strength',
  }),
  evidence: list(statement())
    .min(1, 'must have at least one statement')
    .meta({ title: 'Evidence', help: 'What the sources say about this strength, one statement each.' }),
});

export type Theme = z.output<typeof themeSchema>;

// A funding guide: one question of a reader, answered in steps.
import { z } from 'astro/zod';
import { entryFields } from './entry.ts';
import { choice, list, text, wholeNumber } from './fields.ts';
import { FUNDING_PEOPLE } from './funding-choices.ts';

export const guideSchema = z.strictObject({
  ...entryFields,
  order: wholeNumber(1, 40).meta({ help: 'Its place in the list of guides.', example: 1 }),
  question: text(10, 140).meta({
    help: 'The question of a reader that the guide answers.',
    example: 'Should I look for a grant, a loan, equity, a contract or tax relief?',
  }),
  audience: list(choice(FUNDING_PEOPLE))
    .min(1, 'must name at least one')
    .meta({ title: 'For whom', help: 'Who asks this question.', example: ['small-firm'] }),
  steps: list(text(8, 200))
    .default([])
    .meta({ help: 'What to do, in order. Our own arrangement; the page says so.', example: ['Submit early.'] }),
  chart: choice(['readiness', 'amounts']).optional().meta({
    help: 'A picture of all schemes to show on the guide: the readiness levels they suit, or the sums they give.',
    example: 'readiness',
  }),
  gaps: list(text(10, 300)).default([]).meta({ help: 'What we looked for and did not find, as full sentences.' }),
});

export type Guide = z.output<typeof guideSchema>;

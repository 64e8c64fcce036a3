// What a link between two entries may say: its verb, its reason and where the reason comes from.
import { z } from 'astro/zod';
import { entryReference, flag, list, reference, text } from './fields.ts';

/** The verbs, each with how much of the phase disc it fills: 1 leads, 0.5 contributes. */
export const VERBS = {
  leads: 1,
  contributes: 0.5,
  serves: 0.5,
  about: 0,
  convenes: 0,
  runs: 0,
  supports: 0,
  follows: 0,
  partOf: 0,
  evidences: 0,
  fits: 0,
  explains: 0,
} as const;

export type Verb = keyof typeof VERBS;
export const VERB_NAMES = Object.keys(VERBS) as [Verb, ...Verb[]];

const linkSchema = z
  .strictObject({
    to: entryReference().meta({
      title: 'Linked entry',
      help: 'The collection and id of the entry this one belongs with.',
      example: 'themes/battery-storage',
    }),
    verb: z
      .enum(VERB_NAMES, {
        error: (issue) => (issue.input === undefined ? 'is missing' : `must be one of: ${VERB_NAMES.join(', ')}`),
      })
      .meta({ help: 'What this entry does for the linked one.', example: 'contributes' }),
    reason: text(8, 180).meta({
      help: 'Why the link exists, as a short sentence a reader sees beside it.',
      example: 'Three workshops with the construction industry fed into the action plan.',
    }),
    source: reference('sources')
      .optional()
      .meta({ help: 'The source that states the link.', example: 'made-up-report' }),
    editorial: flag()
      .optional()
      .meta({ help: 'Write "true" when the link is our own judgement and no source states it.', example: true }),
  })
  .refine((link) => (link.source === undefined) !== (link.editorial === undefined), {
    error: 'needs either a "source" or "editorial: true", and not both',
  });

/** The links field shared by every collection. Written once, on the younger entry; the build makes the way back. */
export const links = () =>
  list(linkSchema).default([]).meta({
    title: 'Links',
    help: 'What this entry belongs with. Each link says what it does, why, and who says so. Write it on one side only.',
  });

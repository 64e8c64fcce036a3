// What a link between two entries may say: its verb, its reason and where the reason comes from.
import { z } from 'astro/zod';
import { entryReference, flag, list, reference, text } from './fields.ts';

/**
 * The verbs, read from the entry that carries the link (`forward`) and from the other end (`backward`).
 * `strength` fills the phase disc: 1 leads, 0.5 contributes.
 */
export const VERBS = {
  leads: { forward: 'leads on', backward: 'is led by', strength: 1 },
  contributes: { forward: 'contributes to', backward: 'is helped by', strength: 0.5 },
  serves: { forward: 'serves', backward: 'is served by', strength: 0.5 },
  about: { forward: 'is about', backward: 'is the subject of', strength: 0 },
  convenes: { forward: 'convenes', backward: 'is convened by', strength: 0 },
  runs: { forward: 'runs', backward: 'is run by', strength: 0 },
  supports: { forward: 'supports', backward: 'is supported by', strength: 0 },
  follows: { forward: 'came after', backward: 'came before', strength: 0 },
  partOf: { forward: 'is part of', backward: 'includes', strength: 0 },
  evidences: { forward: 'gives evidence for', backward: 'rests on', strength: 0 },
  fits: { forward: 'fits', backward: 'can be funded by', strength: 0 },
  explains: { forward: 'explains', backward: 'is explained in', strength: 0 },
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
      .meta({ title: 'Verb', help: 'What this entry does for the linked one.', example: 'contributes' }),
    reason: text(8, 180).meta({
      title: 'Reason',
      help: 'Why the link exists, as a short sentence a reader sees beside it.',
      example: 'Three workshops with the construction industry fed into the action plan.',
    }),
    source: reference('sources').optional().meta({
      title: 'Source',
      help: 'The source that states the link.',
      example: 'made-up-report',
    }),
    editorial: flag().optional().meta({
      title: 'Editorial',
      help: 'Write "true" when the link is our own judgement and no source states it.',
      example: true,
    }),
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

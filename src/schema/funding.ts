// A funding scheme: who it is for, what it gives, until when, and what our sources do not say.
import { z } from 'astro/zod';
import { eachStatedOrListed, entryFields, notStated, sameNeed } from './entry.ts';
import { choice, flag, list, reference, statement, text } from './fields.ts';
import { checkScheme } from './funding-checks.ts';
import { FUNDING_KINDS } from './funding-choices.ts';
import * as part from './funding-parts.ts';

/** What the sources of a scheme may be silent about. */
const FUNDING_STATABLE = ['notFor', 'amount', 'share', 'stage', 'readiness', 'partner', 'region', 'apply'] as const;

export const fundingSchema = z
  .strictObject({
    ...entryFields,
    ...sameNeed,
    alsoKnownAs: list(text(2, 80))
      .default([])
      .meta({ help: 'Older names and short forms people look for.', example: ['SBRI'] }),
    provider: text(2, 120).meta({
      title: 'Funder',
      help: 'Who gives the money, in words.',
      example: 'A made-up office with co-funders',
    }),
    providers: list(reference('organisations'))
      .default([])
      .meta({
        title: 'Funders on this site',
        help: 'Ids of the funders that have an entry here.',
        example: ['made-up-office'],
        refersTo: 'organisations',
      }),
    kind: choice(FUNDING_KINDS).meta({ help: 'What it mainly gives.', example: 'grant' }),
    otherKinds: list(choice(FUNDING_KINDS))
      .default([])
      .meta({ help: 'What it gives besides.', example: ['investment'] }),
    allThemes: flag().optional().meta({
      help: 'Write "true" when any theme fits. Otherwise link the themes with the verb "fits".',
      example: true,
    }),
    timing: part.timingGroup.meta({ help: 'When it takes applications, in one short sentence.' }),
    rounds: list(part.round).default([]).meta({ help: 'Every round a source dates, newest first.' }),
    what: statement('Grants for trying out a new product.').meta({
      title: 'What this is',
      help: 'One sentence on what the scheme is.',
    }),
    who: part.whoGroup.meta({ title: 'Who can apply', help: 'Who it is for.' }),
    notFor: statement().optional().meta({ title: 'Who cannot', help: 'Who is shut out, if a source says so.' }),
    paysFor: statement('Staff time, materials and testing.').meta({
      title: 'What it pays for',
      help: 'Which work or costs.',
    }),
    amount: part.amountGroup.optional().meta({ help: 'How much one applicant can get, or the size of the whole pot.' }),
    share: part.shareGroup.optional().meta({ title: 'Share you pay', help: 'How much of the cost it covers.' }),
    stage: part.stageGroup.optional().meta({ help: 'How far along the work must be.' }),
    readiness: part.readinessGroup
      .optional()
      .meta({ title: 'Readiness levels', help: 'Technology readiness levels it suits.' }),
    partner: part.partnerGroup.optional().meta({ help: 'Whether a partner is needed.' }),
    region: part.regionGroup.optional().meta({ title: 'Where', help: 'Where an applicant can be.' }),
    apply: part.applyGroup
      .optional()
      .meta({ title: 'How to apply', help: 'What to do first, and the one page to do it on.' }),
    facts: list(statement()).default([]).meta({ help: 'What else the sources say, one statement each.' }),
    tips: list(statement())
      .default([])
      .meta({ help: 'What assessors look for and others advise, put as its source puts it.' }),
    contradictions: list(part.contradiction).default([]).meta({ help: 'Where sources differ. Tell both sides.' }),
    gaps: list(text(10, 300))
      .default([])
      .meta({
        help: 'What we looked for and did not find, as full sentences.',
        example: ['The dates of the next round.'],
      }),
    notStated: notStated(FUNDING_STATABLE),
  })
  .superRefine(eachStatedOrListed(FUNDING_STATABLE))
  .superRefine(checkScheme);

export type Funding = z.output<typeof fundingSchema>;

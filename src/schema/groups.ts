// A working group or forum, with its names over time and what is known of how it works.
import { z } from 'astro/zod';
import { eachStatedOrListed, entryFields, notStated, sameNeed } from './entry.ts';
import { choice, list, partialDay, reference, statement, text, wholeNumber } from './fields.ts';

/** What a group's sources may be silent about. */
const GROUP_STATABLE = ['chair', 'rhythm', 'join', 'cost'] as const;

const groupName = z.strictObject({
  name: text(3, 90).meta({ help: 'The name as printed.', example: 'The test writers' }),
  abbreviation: text(2, 12).optional().meta({ help: 'As printed.', example: 'SCA' }),
  from: partialDay().optional().meta({ help: 'First date a source uses the name.', example: '2013-02' }),
  until: partialDay().optional().meta({ help: 'Last date a source uses the name.', example: '2021-06' }),
  source: reference('sources').meta({ help: 'Who uses the name.', example: 'made-up-report' }),
  note: text(5, 260).optional().meta({
    help: 'What is not certain about this name, in a sentence.',
    example: 'That this is the same group is our reading; no page seen says so.',
  }),
});

/** Kinds of group that meet now, whether or not one can simply join; the others are dormant or over. */
export const MEETING_STATES: ReadonlySet<string> = new Set(['open', 'by-invitation', 'full']);

export const groupSchema = z
  .strictObject({
    ...entryFields,
    ...sameNeed,
    order: wholeNumber(1, 40).meta({ help: 'Its number in tables and phase lines.', example: 1 }),
    shortTitle: text(3, 32).meta({ help: 'For tables and phase lines.', example: 'Test writers' }),
    names: list(groupName)
      .min(1, 'must have at least one name')
      .meta({ help: 'Every name the sources use, oldest first.' }),
    status: z
      .strictObject({
        kind: choice([
          'open',
          'by-invitation',
          'full',
          'paused',
          'last-seen',
          'announced',
          'planned',
          'undated',
          'closed',
        ]).meta({
          help: '"last-seen" when it met and no later meeting is known, "announced" when its last meeting is known from the announcement only, "planned" when it was to begin, "undated" when no date of it is known.',
          example: 'last-seen',
        }),
        words: text(10, 180).meta({
          title: 'Status in words',
          help: 'What a reader should know first.',
          example: 'Last known meeting: 9 June 2021.',
        }),
        asOf: partialDay().meta({ help: 'The date of the latest source.', example: '2021-06-09' }),
        source: reference('sources').meta({ help: 'The latest source.', example: 'made-up-report' }),
      })
      .meta({ help: 'Whether the group meets, as far as the sources say.' }),
    convenedBy: reference('organisations').meta({
      help: 'The organisation that convenes it.',
      example: 'made-up-alliance',
    }),
    convenedBySource: reference('sources').meta({
      title: 'Source of the convener',
      help: 'Who says who convenes it.',
      example: 'made-up-report',
    }),
    purpose: statement().meta({ help: 'What the group is for.' }),
    chair: statement().optional().meta({ help: 'Who chairs it, by role or by a name a source gives in that role.' }),
    rhythm: statement().optional().meta({ help: 'How often it meets.' }),
    join: statement().optional().meta({ title: 'How to join', help: 'Who may take part and how to ask.' }),
    cost: statement().optional().meta({ help: 'What taking part costs.' }),
    known: list(statement())
      .default([])
      .meta({ title: 'Known facts', help: 'Other facts the sources give, in a sensible order.' }),
    notStated: notStated(GROUP_STATABLE),
  })
  .superRefine(eachStatedOrListed(GROUP_STATABLE));

export type Group = z.output<typeof groupSchema>;

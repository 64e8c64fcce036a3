// An organisation, with its names over time and what is known of its state.
import { z } from 'astro/zod';
import { entryFields } from './entry.ts';
import { choice, list, partialDay, reference, statement, text, webAddress } from './fields.ts';

const organisationName = z.strictObject({
  name: text(2, 110).meta({ help: 'The name as printed.', example: 'Department for Made-up Affairs' }),
  abbreviation: text(2, 14).optional().meta({ help: 'As printed.', example: 'DMA' }),
  from: partialDay().optional().meta({
    help: 'When the name began, or the first date a source uses it; the note then says so.',
    example: '2016-07',
  }),
  until: partialDay().optional().meta({ help: 'When the name ended, if a source says so.', example: '2023-02-07' }),
  source: reference('sources').meta({ help: 'Who says so.', example: 'made-up-report' }),
  certainty: choice(['stated', 'reported'])
    .optional()
    .meta({ help: 'Write "reported" when the source is second-hand or only partly seen.', example: 'reported' }),
  note: text(5, 260).optional().meta({
    help: 'What is not certain about this name, in a sentence.',
    example: 'First seen in a report of 2023; the day of the change is not stated.',
  }),
});

export const organisationSchema = z.strictObject({
  ...entryFields,
  abbreviation: text(2, 14).optional().meta({ help: 'The short form in use.', example: 'MUO' }),
  kind: text(3, 60).meta({ help: 'What sort of body it is, in words.', example: 'Combined authority' }),
  role: reference('organisationRoles').meta({ help: 'Its place in the innovation ecosystem.', example: 'network' }),
  names: list(organisationName)
    .min(1, 'must have at least one name')
    .meta({ help: 'Every name over time, oldest first.' }),
  website: webAddress().optional().meta({ help: 'Only if a source shows it.', example: 'https://www.wmca.org.uk/' }),
  websiteNote: text(5, 160).optional().meta({
    title: 'Note on the website',
    help: 'If the address may no longer answer.',
    example: 'Address printed on a 2014 page; whether it still answers is not known.',
  }),
  status: z
    .strictObject({
      kind: choice(['active', 'ended', 'not-checked']).meta({
        help: 'Whether it exists, as far as the sources say.',
        example: 'active',
      }),
      words: text(3, 200).meta({
        title: 'Status in words',
        help: 'With its date, if a source gives one.',
        example: 'Closed at the end of 2023; its functions moved to the made-up office.',
      }),
      source: reference('sources').optional().meta({ help: 'Who says so.', example: 'made-up-report' }),
    })
    .meta({ help: 'What the sources say about its state.' }),
  facts: list(statement()).default([]).meta({ help: 'What the sources say about it, one statement each.' }),
});

export type Organisation = z.output<typeof organisationSchema>;

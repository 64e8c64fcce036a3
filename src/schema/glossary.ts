// A term, what it stands for and what it means in plain words.
import { z } from 'astro/zod';
import { links } from './links.ts';
import { choice, flag, list, reference, text } from './fields.ts';

export const termSchema = z.strictObject({
  term: text(2, 60).meta({ help: 'As it is written in a sentence.', example: 'SIA' }),
  expansion: text(3, 140)
    .optional()
    .meta({ title: 'Stands for', help: 'The words behind an acronym.', example: 'Three-letter acronym' }),
  definition: text(20, 400).meta({
    title: 'Meaning',
    help: 'One or two plain sentences.',
    example: 'A study that maps a place’s strengths in science and innovation.',
  }),
  note: text(10, 400)
    .optional()
    .meta({ help: 'Anything a reader should know about the term today.', example: 'The programme has ended.' }),
  doNotConfuseWith: list(reference('glossary'))
    .default([])
    .meta({ help: 'Ids of terms that look alike.', example: ['tla'], refersTo: 'glossary' }),
  aliases: list(text(2, 80))
    .default([])
    .meta({ help: 'Other forms people type or write.', example: ['audit'] }),
  onlyByHand: flag().optional().meta({
    help: 'Write "true" when the word is so common that words on a page should not lead here by themselves. <Term> still does.',
    example: true,
  }),
  source: reference('sources').meta({ help: 'Where the meaning comes from.', example: 'made-up-report' }),
  certainty: choice(['stated', 'reported']).optional().meta({
    help: 'Write "reported" when the source is second-hand or only partly seen. The meaning then says so itself, once: “described as”, “is reported to”.',
    example: 'reported',
  }),
  links: links(),
});

export type Term = z.output<typeof termSchema>;

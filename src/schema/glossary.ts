// A term, what it stands for and what it means in plain words.
import { z } from 'astro/zod';
import { links } from './links.ts';
import { choice, flag, list, reference, text } from './fields.ts';

export const termSchema = z.strictObject({
  term: text(2, 60).meta({ title: 'Term', help: 'As it stands in running text.', example: 'SIA' }),
  expansion: text(3, 140)
    .optional()
    .meta({ title: 'Stands for', help: 'The words behind an acronym.', example: 'Three-letter acronym' }),
  definition: text(20, 400).meta({
    title: 'Meaning',
    help: 'One or two plain sentences.',
    example: 'A study that maps a place’s strengths in science and innovation.',
  }),
  note: text(10, 400).optional().meta({
    title: 'Note',
    help: 'Anything a reader should know about the term today.',
    example: 'The programme has ended.',
  }),
  doNotConfuseWith: list(reference('glossary'))
    .default([])
    .meta({
      title: 'Do not confuse with',
      help: 'Ids of terms that look alike.',
      example: ['tla'],
      refersTo: 'glossary',
    }),
  aliases: list(text(2, 80))
    .default([])
    .meta({ title: 'Aliases', help: 'Other forms people type or write.', example: ['audit'] }),
  onlyByHand: flag().optional().meta({
    title: 'Only by hand',
    help: 'Write "true" when the word is so common that words on a page should not lead here by themselves. <Term> still does.',
    example: true,
  }),
  source: reference('sources').meta({
    title: 'Source',
    help: 'Where the meaning comes from.',
    example: 'made-up-report',
  }),
  certainty: choice(['stated', 'reported']).optional().meta({
    title: 'Certainty',
    help: 'Write "reported" when the source is second-hand or only partly seen. The meaning then says so itself, once: “described as”, “is reported to”.',
    example: 'reported',
  }),
  links: links(),
});

export type Term = z.output<typeof termSchema>;

// The components an editor may use in MDX, with their props. Anything else is an error.
import { z } from 'astro/zod';
import { IDS_PATTERN, ID_PATTERN, choice, text } from './fields.ts';

const id = (collection: string, example: string) =>
  z
    .string()
    .regex(ID_PATTERN, 'must be an id: lower-case letters, digits and single hyphens')
    .meta({ help: `The id of an entry in ${collection}.`, example, refersTo: collection });

const sourceIds = z
  .string()
  .regex(IDS_PATTERN, 'must be an id, or several ids with one space between each two')
  .refine((ids) => new Set(ids.split(' ')).size === ids.split(' ').length, 'must name each source once')
  .meta({
    title: 'Id',
    help: 'The id of an entry in sources, or several ids with a space between each two.',
    example: 'made-up-report',
    refersTo: 'sources',
    several: true,
  });

const factId = id('facts', 'made-up-share').meta({
  title: 'Id',
  help: 'The id of a row in the table of a figure.',
  example: 'made-up-share',
  refersTo: 'facts',
});

/**
 * `inline` components stand in a sentence, `block` components on lines of their own. `content/examples/` has an
 * example of each, which the handbook draws.
 */
export const PROSE_COMPONENTS = {
  Fact: {
    place: 'inline',
    children: false,
    help: 'A number of a consultation, formatted from the data and linked to its figure.',
    props: z.strictObject({ id: factId }),
  },
  Source: {
    place: 'inline',
    children: false,
    help: 'The small numbers that lead to the sources of a paragraph: one mark at its end, with every source in it. A sentence has its own only where its source differs.',
    props: z.strictObject({ id: sourceIds }),
  },
  Org: {
    place: 'inline',
    children: false,
    help: 'The name of an organisation, linked to its page.',
    props: z.strictObject({
      id: id('organisations', 'made-up-office'),
      as: choice(['name', 'abbreviation'])
        .optional()
        .meta({ title: 'Form', help: 'The full name or the abbreviation.', example: 'abbreviation' }),
    }),
  },
  Term: {
    place: 'inline',
    children: false,
    help: 'A glossary term, linked to its meaning.',
    props: z.strictObject({
      id: id('glossary', 'tla'),
      as: choice(['term', 'expansion'])
        .optional()
        .meta({ title: 'Form', help: 'The term or what it stands for.', example: 'expansion' }),
    }),
  },
  Figure: {
    place: 'block',
    children: false,
    help: 'A chart with its question, base, table and source.',
    props: z.strictObject({ id: id('figures', 'made-up-answers') }),
  },
  PullFigure: {
    place: 'block',
    children: false,
    help: 'One number, large, with a link to its chart. At most one on a page.',
    props: z.strictObject({ id: factId }),
  },
  Note: {
    place: 'block',
    children: true,
    help: 'A remark set apart by a bar: something to know before reading on.',
    props: z.strictObject({
      title: text(2, 80).optional().meta({ help: 'The first words, set bold.', example: 'A record of 1999' }),
    }),
  },
  Details: {
    place: 'block',
    children: true,
    help: 'A part that readers open if they want it. At the end of a page, “How sure we are” holds what sources disagree on, what nobody could find, and what is our own reading.',
    props: z.strictObject({ title: text(2, 80).meta({ help: 'The words that open it.', example: 'How sure we are' }) }),
  },
} as const;

export type ProseComponentName = keyof typeof PROSE_COMPONENTS;

/** What a text names: ids in the order of the text, each once. */
export interface TextReferences {
  sources: string[];
  terms: string[];
  organisations: string[];
  figures: string[];
  /** Addresses of its links, as written. */
  links: string[];
}

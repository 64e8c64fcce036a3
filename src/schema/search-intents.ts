// What people ask for in other words than the pages use, and the list or page that answers it.
import { z } from 'astro/zod';
import { list, text } from './fields.ts';

const address = () =>
  z
    .string({ error: (issue) => (issue.input === undefined ? 'is missing' : 'must be an address') })
    .regex(/^\/(?:[a-z0-9.-]+\/)*$/, 'must be an address of this site, such as /events/')
    .meta({ title: 'Page', help: 'The address of the page that answers.', example: '/events/' });
const words = (example: string) =>
  list(text(2, 60)).meta({
    title: 'Words',
    help: 'What people type for it. Plurals are found too.',
    example: [example],
  });

export const searchIntentsSchema = z.strictObject({
  fundingWords: words('grant'),
  lists: list(
    z.strictObject({
      page: address(),
      words: words('sole trader'),
      needsFundingWord: z.boolean().default(false).meta({
        title: 'Only beside a word for funding',
        help: 'Say true where the words alone mean another page: a place or a theme.',
      }),
    }),
  ).meta({ title: 'Lists', help: 'Lists of funding schemes, the most telling first.' }),
  tasks: list(z.strictObject({ page: address(), words: words('next event') })).meta({
    help: 'Pages that answer a whole search.',
  }),
  synonyms: list(z.tuple([text(2, 60), text(2, 60)]))
    .default([])
    .meta({
      help: 'Two ways to say the same, where no page has both as its names. Each is also searched for the other.',
      example: [['hire', 'recruit']],
    }),
  comparison: z
    .strictObject({ page: address(), words: words('versus') })
    .meta({ help: 'The page that compares schemes, and the words that ask for it.' }),
});

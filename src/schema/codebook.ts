// What an analyst writes about a file of answers: the questions, their answers, who was asked, and how to publish them.
import { z } from 'astro/zod';
import { QUESTION_KINDS, questionSchema } from './codebook-questions.ts';
import { choice, flag, list, reference, text, wholeNumber } from './fields.ts';

export { QUESTION_KINDS };
export type { Question, AnswerOption } from './codebook-questions.ts';

const COLUMN_HELP = 'Written as in the heading of the file; with two heading rows, "question / part".';
const column = () => text(1, 400).meta({ help: COLUMN_HELP, example: 'Q4' });

const quote = z.strictObject({
  question: reference('questions').meta({
    help: 'The id of the question of kind "text" it answers.',
    example: 'remarks',
  }),
  text: text(3, 400).meta({ title: 'Quote', help: 'The words exactly as they are in the file.' }),
  consent: text(5, 200).meta({
    help: 'When and how the writer agreed to be quoted. It stays in the codebook and is not published.',
    example: 'By letter, 1 March 2027',
  }),
});

const leftOut = z.strictObject({
  column: column(),
  values: list(z.string({ error: 'must be text, in quotes' }).max(160, 'must have at most 160 characters'))
    .min(1, 'must have at least one value')
    .meta({
      help: 'What the column holds in the rows to leave out; "" where it is blank.',
      example: ['Survey Preview'],
    }),
});

export const codebookSchema = z.strictObject({
  title: text(5, 110).meta({
    help: 'What was asked, for the page of the consultation.',
    example: 'What people said about the made-up groups',
  }),
  period: text(4, 80).meta({ help: 'When people could answer.', example: '1 February to 31 March 2027' }),
  asked: text(5, 200).meta({
    title: 'Who was asked',
    help: 'Who the questionnaire went to.',
    example: 'People on the lists of the working groups',
  }),
  invited: wholeNumber(1, 100000000)
    .optional()
    .meta({ help: 'How many people were sent the questionnaire, if that is known.', example: 410 }),
  population: wholeNumber(1, 1000000000).optional().meta({
    help: 'How many people there are in all whom the answers speak for, if that is known exactly. Intervals then shrink.',
    example: 600,
  }),
  source: reference('sources').meta({
    help: 'The id of the source the figures will cite. Add it in content/sources first.',
    example: 'made-up-report',
  }),
  sourcePlace: text(3, 120).meta({ title: 'Place in the source', help: 'Where in it.', example: 'Table of answers' }),
  licence: text(3, 120)
    .default('CC BY 4.0')
    .meta({ help: 'Terms for reuse of the tables and drawings.', example: 'CC BY 4.0' }),
  headingRows: wholeNumber(1, 3).default(1).meta({
    help: 'How many rows there are above the first answer. 2: a question and its parts. 3: names, wording, and a row for machines.',
    example: 1,
  }),
  respondent: column().optional().meta({
    help: 'The column with a number or code for each person. It is used to find people who appear twice, and is never kept.',
    example: 'Respondent ID',
  }),
  duplicates: choice(['refuse', 'keep-first'])
    .default('refuse')
    .meta({ help: 'What to do when a respondent appears twice.', example: 'keep-first' }),
  weight: column()
    .optional()
    .meta({ help: 'The column with the weight of each answer, if the results are to be weighted.', example: 'weight' }),
  decimals: choice(['point', 'comma']).optional().meta({
    help: 'What comes before the decimals of numbers. If you leave it out, it is a point; where semicolons or tabs separate the columns, the import asks about a number such as 1,250.',
    example: 'comma',
  }),
  leaveOut: list(leftOut).default([]).meta({
    title: 'Rows to leave out',
    help: 'Rows that are no answers: previews, tests, and answers that were never finished.',
  }),
  personal: list(column())
    .default([])
    .meta({
      title: 'Personal columns',
      help: 'Columns that identify people: names, addresses, numbers. They are never looked at.',
      example: ['Email'],
    }),
  ignored: list(column())
    .default([])
    .meta({ title: 'Ignored columns', help: 'Other columns that are not published.', example: ['Start time'] }),
  questions: list(questionSchema).min(1, 'must have at least one question').meta({ help: 'In the order of the page.' }),
  quotes: list(quote).default([]).meta({ help: 'The only free text that is published: words whose writers agreed.' }),
  equalWeights: flag().optional().meta({
    help: 'Write "true" when all weights are 1 on purpose; otherwise a column of ones is called a mistake.',
    example: true,
  }),
});

export type Codebook = z.output<typeof codebookSchema>;

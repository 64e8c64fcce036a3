// A question of a codebook: its wording, the columns that hold its answers, and whom it was put to.
import { z } from 'astro/zod';
import { choice, list, reference, text, wholeNumber } from './fields.ts';

export const QUESTION_KINDS = ['single', 'multiple', 'scale', 'number', 'text'] as const;

const textUpTo = (max: number) => text(1, max);

const answerFields = {
  id: reference('answers').meta({ help: 'A short name, used in the ids of the published numbers.', example: 'yes' }),
  label: textUpTo(160)
    .regex(/^[^=+@\-\t]/, 'must not begin with =, +, - or @, which spreadsheets take for a formula')
    .meta({ help: 'The answer as people read it.', example: 'Yes, very much' }),
  code: textUpTo(80).optional().meta({ help: 'What the file has instead of the label, in quotes.', example: '1' }),
};

const answer = z.strictObject(answerFields);
const option = z.strictObject({
  ...answerFields,
  column: textUpTo(400).optional().meta({
    help: 'The column of this answer, where each answer has a column of its own.',
    example: 'Which groups? / Smart places',
  }),
});
const step = z.strictObject({
  ...answerFields,
  score: wholeNumber(-100, 100).meta({ help: 'The number of the step.', example: 3 }),
});

const askedIf = z.strictObject({
  question: reference('questions').meta({
    help: 'The id of an earlier question of kind single, multiple or scale.',
    example: 'took-part',
  }),
  answers: list(reference('answers'))
    .min(1, 'must name at least one answer')
    .meta({ help: 'Ids of the answers that led on to this question.', example: ['yes'] }),
});

const earlier = z.strictObject({
  figure: reference('figures').meta({
    help: 'The id of the figure of an earlier consultation that asked the same question of the same people.',
    example: 'made-up-answers',
  }),
  rows: list(
    z.strictObject({
      answer: reference('answers').meta({ help: 'The id of the answer here.', example: 'yes' }),
      row: reference('facts').meta({ help: 'The id of its row there.', example: 'made-up-share' }),
    }),
  )
    .min(1, 'must have at least one row')
    .meta({ help: 'Which answer is which row.' }),
});

const common = {
  id: reference('questions').meta({ help: 'A short name, used in the address of its figure.' }),
  wording: text(5, 240).meta({ help: 'The question exactly as it was asked.' }),
  asked: text(5, 200).optional().meta({
    title: 'Who was asked',
    help: 'Who this question went to, if not everybody.',
    example: 'People who took part in a working group',
  }),
  askedIf: askedIf.optional().meta({ help: 'Left out, everybody was asked.' }),
};

const missingAnswers = {
  dontKnow: list(textUpTo(160)).default([]).meta({
    title: 'Don’t know',
    help: 'Labels or codes that mean "don’t know". They are counted apart and are not part of the base.',
  }),
  notApplicable: list(textUpTo(160))
    .default([])
    .meta({ help: 'Labels or codes that mean "not applicable". They are counted apart and are not part of the base.' }),
};

const otherAnswer = {
  otherAnswer: reference('answers').optional().meta({
    title: 'Answer for all others',
    help: 'The id of the answer that counts what is not in the list: what people wrote next to "Other". Their words are not published.',
    example: 'other',
  }),
};

const columnField = textUpTo(400).meta({ title: 'Column', help: 'The column that holds the answers.', example: 'Q4' });

const publishing = {
  by: list(reference('questions'))
    .default([])
    .meta({
      title: 'Broken down by',
      help: 'Ids of questions of kind single or scale by whose answers the results are broken down.',
      example: ['sector'],
    }),
  earlier: earlier.optional().meta({ title: 'Earlier figure', help: 'To compare with an earlier consultation.' }),
};

const answers = <T extends z.ZodType>(item: T) =>
  list(item).min(2, 'must have at least two answers').meta({ help: 'In the order they were shown.' });

export const questionSchema = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({
      kind: z.literal('single').meta({ help: 'One answer each.' }),
      ...common,
      column: columnField,
      answers: answers(answer),
      ...otherAnswer,
      ...missingAnswers,
      ...publishing,
    }),
    z.strictObject({
      kind: z.literal('multiple').meta({ help: 'Several answers each.' }),
      ...common,
      column: columnField.optional(),
      separator: choice([';', ',', '|'])
        .default(';')
        .meta({ help: 'What separates the answers of one person, where they are in one cell.', example: ';' }),
      answers: list(option).min(1, 'must have at least one answer').meta({ help: 'In the order they were shown.' }),
      ...otherAnswer,
      ...missingAnswers,
      ...publishing,
    }),
    z.strictObject({
      kind: z.literal('scale').meta({ help: 'One step of an ordered scale.' }),
      ...common,
      column: columnField,
      answers: answers(step),
      ...missingAnswers,
      ...publishing,
    }),
    z.strictObject({
      kind: z.literal('number').meta({ help: 'A number.' }),
      ...common,
      column: columnField,
      unit: textUpTo(40).meta({ help: 'What is counted.', example: 'employees' }),
      ...missingAnswers,
    }),
    z.strictObject({
      kind: z.literal('text').meta({ help: 'Words of their own. Never published without consent.' }),
      ...common,
      column: columnField,
    }),
  ],
  { error: (issue) => (issue.input === undefined ? 'is missing' : `must be one of: ${QUESTION_KINDS.join(', ')}`) },
);

export type Question = z.output<typeof questionSchema>;

/** One answer of a question, whatever the kind of the question. */
export interface AnswerOption {
  id: string;
  label: string;
  code?: string | undefined;
  score?: number | undefined;
  column?: string | undefined;
}

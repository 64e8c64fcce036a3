// A consultation, its figures and the rows of a figure's table.
import { z } from 'astro/zod';
import { entryFields, SUMMARY_LENGTH } from './entry.ts';
import {
  choice,
  day,
  flag,
  list,
  localTime,
  partialDay,
  reference,
  statement,
  text,
  webAddress,
  wholeNumber,
} from './fields.ts';
import { links } from './links.ts';

/** What followed a proposed step, with its evidence. */
const followUp = z.strictObject({
  on: partialDay().optional().meta({ title: 'Date', help: 'When, if stated.', example: '2018-07-05' }),
  ...statement().shape,
});

const nextStep = z.strictObject({
  id: text(2, 40).meta({ help: 'A short name, used in the address of the step.', example: 'steering-group' }),
  title: text(3, 70).meta({ help: 'The step in a few words.', example: 'A new steering group' }),
  said: statement().meta({ help: 'What the consultation proposed.' }),
  followed: list(followUp).default([]).meta({
    title: 'What followed',
    help: 'Evidence of what was done. An empty list shows "no public evidence found".',
  }),
  gap: text(10, 240).optional().meta({
    title: 'What was not found',
    help: 'What we looked for and did not find.',
    example: 'The names of the members were not found.',
  }),
});

/** What was promised to those who answered, and whether it was kept. */
const promise = z.strictObject({
  what: text(10, 240).meta({
    help: 'What happens next, as a full sentence.',
    example: 'We publish all results on this page.',
  }),
  by: day().meta({ help: 'The day by which it is promised.', example: '2027-06-30' }),
  kept: followUp.optional().meta({
    help: 'What was done and when. Left out, the page says that it is still to come or that the day has passed.',
  }),
});

const toAnswer = z.strictObject({
  how: text(10, 300).meta({
    help: 'What people do to answer, in one or two sentences.',
    example: 'Answer twelve questions on the web. It takes five minutes.',
  }),
  url: webAddress()
    .optional()
    .meta({ title: 'Address', help: 'Where the questions are.', example: 'https://example.org/questions' }),
  privacy: text(20, 500).meta({
    help: 'What is asked about people, who sees it, how long it is kept and what is published.',
    example: 'We do not ask who you are. Numbers that would point at fewer than 5 people are not published.',
  }),
});

const consultationFields = z.strictObject({
  title: text(5, 110).meta({
    help: 'What was asked, as a finding if it is over.',
    example: 'What people said about the made-up office',
  }),
  summary: text(20, SUMMARY_LENGTH).meta({ help: 'The overall result in one sentence.' }),
  state: choice(['open', 'closed', 'feedback', 'outcome']).meta({
    help: 'How far the consultation has got.',
    example: 'outcome',
  }),
  period: text(4, 80).meta({
    help: 'When it ran, as precisely as the source gives it.',
    example: 'June to September 2027',
  }),
  closesAt: localTime().optional().meta({ help: 'For an open consultation.', example: '2027-03-31T17:00' }),
  toAnswer: toAnswer.optional().meta({ help: 'Needed while the consultation is open.' }),
  promise: promise.optional().meta({ help: 'What happens next, and by when. Needed once it is closed.' }),
  asked: statement().meta({ title: 'Who was asked', help: 'One sentence.' }),
  answered: statement().meta({ title: 'Who answered', help: 'One sentence.' }),
  alsoHeard: statement().optional().meta({ help: 'Other ways in which people were heard.' }),
  method: list(statement()).default([]).meta({ help: 'How it was done.' }),
  limits: list(text(10, 300))
    .min(1, 'must name at least one limit')
    .meta({ help: 'What is not known, one sentence each.' }),
  conclusions: list(
    z.strictObject({
      topic: text(3, 60).meta({ help: 'A heading.' }),
      points: list(statement()).min(1, 'must have a point').meta({ help: 'What was concluded.' }),
    }),
  )
    .default([])
    .meta({ help: 'By topic, in the order of the report.' }),
  retold: list(statement()).default([]).meta({
    title: 'Publication retold',
    help: 'What the publication of the results said, in our own words, in the past tense.',
  }),
  quotes: list(
    z.strictObject({
      question: text(5, 240).meta({ help: 'The question they answered.' }),
      text: text(3, 400).meta({ title: 'Quote', help: 'The words, exactly. Only with the consent of who wrote them.' }),
    }),
  )
    .default([])
    .meta({ help: 'Words of people who agreed to be quoted.' }),
  nextSteps: list(nextStep).default([]).meta({ help: 'What was proposed and what followed.' }),
  figures: list(reference('figures')).meta({
    help: 'Ids of the figures in the order of the page.',
    refersTo: 'figures',
  }),
  sources: list(reference('sources'))
    .min(1, 'must name at least one source')
    .meta({ help: 'Where the results come from.', refersTo: 'sources' }),
  reviewed: day()
    .optional()
    .meta({ help: 'The day somebody last read the whole page against its sources.', example: '2026-11-24' }),
  links: links(),
  draft: entryFields.draft,
});

export const consultationSchema = consultationFields
  .refine(({ state, closesAt }) => state !== 'open' || closesAt !== undefined, {
    path: ['closesAt'],
    error: 'is missing: people must know until when they can answer',
  })
  .refine(({ state, toAnswer }) => state !== 'open' || toAnswer !== undefined, {
    path: ['toAnswer'],
    error: 'is missing: people must know how to answer and what is done with it',
  })
  .refine(({ state, promise }) => state !== 'closed' || promise !== undefined, {
    path: ['promise'],
    error: 'is missing: people who answered must know what happens next, and by when',
  });

export type Consultation = z.output<typeof consultationSchema>;

/** The drawings a figure can ask for. */
export const FIGURE_KINDS = ['shares', 'hundred', 'response', 'scale', 'interval', 'not-published'] as const;

/** What a number counts. */
export const FIGURE_UNITS = ['percent', 'count', 'score'] as const;
export type FigureUnit = (typeof FIGURE_UNITS)[number];

const scaleStep = z.strictObject({
  score: wholeNumber(-100, 100).meta({ help: 'The number of the step.', example: 0 }),
  label: text(2, 40).meta({ help: 'The text of the step.', example: 'not at all important' }),
});

export const figureSchema = z
  .strictObject({
    consultation: reference('consultations').meta({
      help: 'The consultation it belongs to: the name of its folder.',
      example: '1999',
    }),
    kind: choice(FIGURE_KINDS).meta({
      help: 'shares: bars from 0 to 100, ranges allowed. hundred: a hundred discs. response: asked, answered, silent. scale: 100 % stacked. interval: a dot and its interval. not-published: an empty frame.',
      example: 'shares',
    }),
    title: text(5, 90).meta({
      title: 'Finding',
      help: 'What the figure shows, as a sentence of at most 90 characters. A number in it must be in the data.',
      example: 'Seven in ten offered help in kind',
    }),
    shortTitle: text(3, 44).meta({
      title: 'Short finding',
      help: 'For lists of figures. A number in it must be in the data.',
      example: 'Most were made up',
    }),
    question: text(5, 240).meta({ help: 'The question as asked, or as the source describes it.' }),
    questionIs: choice(['as-asked', 'described']).meta({
      title: 'The question is',
      help: '"as-asked" when the wording is printed in the source, "described" when we describe it.',
      example: 'described',
    }),
    asked: text(5, 200).meta({
      title: 'Who was asked',
      help: 'Who this question went to.',
      example: 'People who took part in a working group',
    }),
    unit: choice(FIGURE_UNITS).meta({ help: 'The unit of the values.', example: 'percent' }),
    base: wholeNumber(1, 100000000).optional().meta({ help: 'How many people answered this question.', example: 50 }),
    baseFact: reference('facts').optional().meta({
      title: 'Base from another figure',
      help: 'The id of the row that holds how many people answered this question.',
      example: 'made-up-base',
    }),
    baseNotStated: flag()
      .optional()
      .meta({ help: 'Write "true" when the source does not say how many answered.', example: true }),
    baseByRow: flag().optional().meta({
      title: 'A base for each row',
      help: 'Write "true" when the rows are groups with bases of their own; the table then has a column "base".',
      example: true,
    }),
    effectiveBase: wholeNumber(1, 100000000).optional().meta({
      help: 'For weighted results: how many unweighted answers they are worth (Kish). Left out when nothing is weighted.',
      example: 41,
    }),
    population: wholeNumber(1, 1000000000)
      .optional()
      .meta({ help: 'How many people could have answered, if it is known exactly.' }),
    summary: text(20, 400).meta({
      help: 'What the figure shows, for people who cannot see it. A number in it must be in the data.',
    }),
    emphasis: reference('facts')
      .optional()
      .meta({ help: 'The id of the row the finding talks about.', example: 'made-up-share' }),
    rest: flag().optional().meta({
      title: 'Show the rest',
      help: 'Write "true" to bracket the rest up to 100 and call it "not broken down in the source".',
      example: true,
    }),
    exclusive: flag().optional().meta({
      title: 'One answer each',
      help: 'Write "true" when everybody could give only one of the answers; together they then cannot pass 100.',
      example: true,
    }),
    keepOrder: flag().optional().meta({
      title: 'Keep the order',
      help: 'Write "true" when the order of the rows means something; otherwise they are sorted by value.',
      example: true,
    }),
    rowsAre: text(2, 40)
      .default('Answer')
      .meta({ help: 'The heading of the first column of the table.', example: 'Part of the work' }),
    valuesAre: text(2, 80)
      .optional()
      .meta({ help: 'What the numbers count, as the caption of the table.', example: 'Rated good to very good' }),
    notesAre: text(2, 40).default('Note').meta({ help: 'The heading of the column of notes.', example: 'Conclusion' }),
    scale: list(scaleStep).optional().meta({ help: 'The steps of an ordered scale, in order.' }),
    cannotTell: list(text(10, 300))
      .min(1, 'must have at least one sentence')
      .meta({ title: 'What this cannot tell you', help: 'One sentence each.' }),
    source: reference('sources').meta({ help: 'Where the numbers are printed.', example: 'made-up-report' }),
    sourcePlace: text(3, 120).meta({
      title: 'Place in the source',
      help: 'Where in the source.',
      example: 'Figure 2 caption',
    }),
    licence: text(3, 120).meta({
      help: 'Terms for reuse of our table and drawing.',
      example: 'CC BY 4.0 for this table and drawing; the numbers are cited from the source',
    }),
    links: links(),
    draft: entryFields.draft,
  })
  .refine(
    ({ base, baseFact, baseNotStated, baseByRow }) =>
      [base, baseFact, baseNotStated, baseByRow].filter((way) => way !== undefined).length === 1,
    { error: 'needs one of "base", "baseFact", "baseByRow: true" and "baseNotStated: true", and only one' },
  );

export type Figure = z.output<typeof figureSchema>;

/** Columns of a figure's CSV file, in this order. */
export const FIGURE_COLUMNS = ['id', 'label', 'value', 'low', 'high', 'qualifier', 'unit', 'note'] as const;

/** A column more for figures of the kind "scale": the score of the step that a share belongs to. */
export const STEP_COLUMN = 'step';

/** A column more for figures with a base for each row: how many people the share is of. */
export const BASE_COLUMN = 'base';

/**
 * One row of a figure's table: a published value, a range, a value with its interval, or none of them
 * ("not published").
 */
export interface FigureRow {
  /** Unique over all figures; `<Fact id>` uses it. */
  id: string;
  label: string;
  /** The published value, or null when the source gives a range or nothing. */
  value: number | null;
  /** Ends of a published range, or of the interval round the value. */
  low: number | null;
  high: number | null;
  /** Words the source puts before the number: "over", "approximately". */
  qualifier: string;
  unit: FigureUnit;
  note: string;
  /** The score on an ordered scale that the share belongs to; null for every other kind of figure. */
  step: number | null;
  /** How many people the share is of, in a figure with a base for each row. */
  base?: number | null;
}

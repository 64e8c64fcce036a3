// The JSON files of a figure and of the year of rounds: what each holds, from which their descriptions are made.
import { z } from 'astro/zod';
import { FIGURE_UNITS } from '#schema/consultations.ts';

const text = (description: string) => z.string().describe(description);
const orNull = (description: string) => z.string().nullable().describe(description);
const numberOrNull = (description: string) => z.number().nullable().describe(description);
const countOrNull = (description: string) => z.int().nullable().describe(description);

const figureRow = z.strictObject({
  id: text('Lasting name of the row.'),
  label: text('What the number is about.'),
  value: numberOrNull('The published number; null when there is none or only a range.'),
  low: numberOrNull('Lower end of a published range or of the interval.'),
  high: numberOrNull('Upper end.'),
  qualifier: text('Words the source puts before the number.'),
  unit: z.enum(FIGURE_UNITS),
  note: text('A remark, or empty.'),
  step: countOrNull('The step of the scale that a share belongs to.'),
  base: countOrNull('How many people the share is of, where each row has a base of its own.').optional(),
});

export const figureFileSchema = z.strictObject({
  $schema: text('Address of this description.').optional(),
  id: text('Lasting name of the figure.'),
  consultation: text('The consultation it belongs to.'),
  number: z.int().describe('Its place among the figures of the consultation.'),
  title: text('The finding.'),
  question: text('The question.'),
  questionAsAsked: z.boolean().describe('Whether the source prints the question in these words.'),
  asked: text('Who was asked.'),
  unit: z.enum(FIGURE_UNITS),
  base: countOrNull('How many answered; null when the source does not state it.'),
  effectiveBase: z.int().describe('How many unweighted answers weighted results are worth.').optional(),
  baseNote: text('The base in words.'),
  scale: z
    .array(z.strictObject({ score: z.int(), label: z.string() }))
    .describe('The steps of an ordered scale; empty for other questions.'),
  rows: z.array(figureRow),
  cannotTell: z.array(z.string()).describe('What the figure cannot tell.'),
  source: z.strictObject({
    title: text('Title of the source.'),
    publisher: text('Who published it.'),
    address: text('Where it is.'),
    place: text('Where in it the numbers stand.'),
  }),
  licence: text('Terms of reuse.'),
  citation: text('How to cite the figure.'),
  address: text('Page of the figure.'),
});

export type FigureFile = z.output<typeof figureFileSchema>;

const round = z.strictObject({
  id: text('Lasting name of the scheme.'),
  scheme: text('Its title.'),
  strand: orNull('The part of the scheme the round belongs to; null where it has no parts.'),
  round: text('Name of the round.'),
  opens: orNull('Day, or day and UK time; null when no source states it.'),
  closes: orNull('Day, or day and UK time; null when no source states it.'),
  briefing: orNull('Day of a briefing; null when none is known.'),
  certainty: z.enum(['stated', 'reported']).describe('Reported: by others than the funder.'),
  source: z.strictObject({
    id: text('Lasting name of the source.'),
    title: text('Its title.'),
    address: text('Where it is.'),
  }),
});

const roundsFileSchema = z.strictObject({
  $schema: text('Address of this description.'),
  title: text('The finding.'),
  question: text('What is drawn, and how to read it.'),
  day: text('The day the file was made, as all days in ISO 8601.'),
  from: text('The first day drawn.'),
  until: text('The first day no longer drawn.'),
  rounds: z.array(round).describe('The scheme with the newest date first. A round that no source dates is not here.'),
  licence: text('Terms of reuse.'),
  citation: text('How to cite the chart.'),
  address: text('Page of the chart.'),
});

export type RoundsFile = z.output<typeof roundsFileSchema>;

export const FIGURE_DESCRIPTION = toDescription(figureFileSchema, 'Figure of a consultation');
export const ROUNDS_DESCRIPTION = toDescription(roundsFileSchema, 'The year of rounds');

/** The description for other programs; no fields but these. */
function toDescription(schema: z.ZodType, title: string): object {
  const { $schema, ...described } = z.toJSONSchema(schema, { target: 'draft-2020-12' });
  return { $schema, title, ...described };
}

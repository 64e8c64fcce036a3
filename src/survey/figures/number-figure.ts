// The figure of a question that was answered with numbers: the middle answer and the middle half, never single answers.
import type { Question } from '#schema/codebook.ts';
import { formatNumber } from '#text/format-number.ts';
import { markAsDraft } from '../draft-mark.ts';
import type { NumberTally } from '../number-tally.ts';
import type { Counts } from '../tally.ts';
import { commonFields, figureId, makeRow, sourceFields, type FigureContext, type MadeFigure } from './made-figure.ts';

/** Of fewer people the middle half could be one or two of them. */
const LEAST = 30;

/** Neither a mean nor an end is printed: one large answer could be read from them. Undefined when too few answered. */
export function makeNumberFigure(
  context: FigureContext,
  question: Extract<Question, { kind: 'number' }>,
  { base }: Counts,
  numbers: NumberTally,
): MadeFigure | undefined {
  if (base.count < LEAST) return undefined;
  const [low, median, high] = [0.25, 0.5, 0.75].map((share) => toTwoDigits(numbers.quantile(share) ?? 0));
  if (low === undefined || median === undefined || high === undefined) return undefined;
  const id = figureId(context, question);
  return {
    id,
    hasSteps: false,
    hasBases: false,
    rows: [
      makeRow({
        id: `${id}-median`,
        label: `Middle answer, in ${question.unit}`,
        value: median,
        low,
        high,
        unit: 'score',
        note: `Half of the people answered between ${formatNumber(low)} and ${formatNumber(high)}; rounded to two digits`,
      }),
    ],
    fields: {
      ...commonFields(context, question),
      kind: 'interval',
      title: markAsDraft(`The middle answer was ${formatNumber(median)} ${question.unit}`, 90),
      shortTitle: markAsDraft(`the middle is ${formatNumber(median)}`, 44),
      unit: 'score',
      base: base.count,
      summary: markAsDraft(
        `The middle answer of ${base.count} people was ${formatNumber(median)} ${question.unit}; the middle half lay between ${formatNumber(low)} and ${formatNumber(high)}.`,
        400,
      ),
      rowsAre: 'Number',
      valuesAre: `Middle answer in ${question.unit}; the line is the middle half of the answers`,
      cannotTell: [
        'The smallest and the largest answer, and the mean. One person could be read from them.',
        'What the people thought who did not answer. People chose for themselves whether to answer.',
      ],
      ...sourceFields(context),
    },
  };
}

function toTwoDigits(value: number): number {
  return Number(value.toPrecision(2));
}

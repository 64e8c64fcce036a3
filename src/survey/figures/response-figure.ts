// The figure of who was asked and who answered, where it is known how many were asked.
import { formatNumber } from '#text/format-number.ts';
import { markAsDraft } from '../draft-mark.ts';
import { toPercent } from '../rounding.ts';
import { makeRow, sourceFields, type FigureContext, type MadeFigure } from './made-figure.ts';

export function makeResponseFigure(context: FigureContext, responses: number): MadeFigure | undefined {
  const { codebook, consultation } = context;
  const { invited, asked } = codebook;
  if (invited === undefined) return undefined;
  const rate = toPercent(responses / invited);
  const id = `response-${consultation}`;
  return {
    id,
    hasSteps: false,
    hasBases: false,
    rows: [
      makeRow({ id: `${id}-sent`, label: 'People who were sent the questionnaire', value: invited, unit: 'count' }),
      makeRow({
        id: `${id}-rate`,
        label: 'Answered',
        value: rate,
        unit: 'percent',
        note: `${formatNumber(responses)} people`,
      }),
    ],
    fields: {
      consultation,
      question: 'How many people were sent the questionnaire, and what share of them answered?',
      questionIs: 'described',
      asked,
      kind: 'response',
      title: markAsDraft(`${rate}% of the ${formatNumber(invited)} people who were asked answered`, 90),
      shortTitle: markAsDraft(`${rate}% answered`, 44),
      unit: 'percent',
      base: invited,
      summary: markAsDraft(
        `The questionnaire went to ${formatNumber(invited)} people. ${formatNumber(responses)} of them answered, which is ${rate}%.`,
        400,
      ),
      keepOrder: true,
      rowsAre: 'Step',
      valuesAre: 'Asked and answered',
      cannotTell: ['Who the people were who did not answer, or what they thought.'],
      ...sourceFields(context),
    },
  };
}

// Draws every example at both sizes with the real font's widths.
import { drawChart, finishDrawing } from '#charts/draw-chart.ts';
import { WIDTHS, type Drawing, type Size } from '#charts/scene.ts';
import { placeLanes } from '#charts/lanes/place-lanes.ts';
import { placeRounds } from '#charts/rounds/place-rounds.ts';
import { placeSuccession } from '#charts/succession/place-succession.ts';
import { placeYears } from '#charts/years/place-years.ts';
import { placeSpan } from '#charts/span/place-span.ts';
import { measure } from '#fonts/measure.ts';
import {
  EXAMPLES,
  LANE_EXAMPLES,
  ROUND_EXAMPLES,
  SPAN_EXAMPLES,
  SUCCESSION_EXAMPLES,
  YEAR_EXAMPLES,
} from './examples.ts';

const DAY = '2026-11-24';
const FRAME = { from: '2025-09-01', until: '2027-03-01', today: DAY, todayLabel: 'today, 24 November 2026' };

export const SIZES = Object.keys(WIDTHS) as Size[];

export function drawExamples(): Drawing[] {
  const texts = (id: string, size: Size) => ({ id: `${id}-${size}`, title: `Made-up example: ${id}`, description: id });
  return SIZES.flatMap((size) => [
    ...EXAMPLES.map((chart) => {
      const result = drawChart(chart, size, measure);
      if (!result.drawn) throw new Error(`${chart.id}: ${result.reason}`);
      return result.drawing;
    }),
    ...SPAN_EXAMPLES.map(({ id, spans, axis }) =>
      finishDrawing(placeSpan(spans, axis, WIDTHS[size], measure), texts(id, size)),
    ),
    ...SUCCESSION_EXAMPLES.map(({ id, lives }) =>
      finishDrawing(placeSuccession(lives, DAY, WIDTHS[size], measure), texts(id, size)),
    ),
    ...LANE_EXAMPLES.map(({ id, lanes }) =>
      finishDrawing(placeLanes(lanes, { from: '2005', to: DAY }, WIDTHS[size], measure), texts(id, size)),
    ),
    ...YEAR_EXAMPLES.map(({ id, eras, dots, known }) =>
      finishDrawing(placeYears(eras, dots, { from: '2005', known, to: DAY }, WIDTHS[size], measure), texts(id, size)),
    ),
    ...ROUND_EXAMPLES.map(({ id, rows }) =>
      finishDrawing(placeRounds(rows, FRAME, WIDTHS[size], measure), texts(id, size)),
    ),
  ]);
}

// Turns the items of a figure into a drawing of its kind, or says why it cannot be drawn.
import { placeBars } from './bars/place-bars.ts';
import { placeBlank, type ScaleStep } from './blank/place-blank.ts';
import { MOST_ANSWERS, placeHundred } from './hundred/place-hundred.ts';
import { placeInterval } from './interval/place-interval.ts';
import { placeResponse } from './response/place-response.ts';
import { WIDTHS, type Drawing, type Hatch, type ChartLayout, type Shape, type Size } from './scene.ts';
import { describeItems, isUnpublished, type Item } from './series.ts';
import { MOST_STEPS, placeStacked } from './stacked/place-stacked.ts';
import type { FIGURE_KINDS } from '#schema/consultations.ts';
import type { Measure } from './text.ts';

export type ChartKind = (typeof FIGURE_KINDS)[number];

export interface Chart {
  /** The figure's id; everything named in the drawing begins with it. */
  id: string;
  kind: ChartKind;
  /** The finding. */
  title: string;
  items: readonly Item[];
  /** Steps of an ordered scale. */
  steps?: readonly ScaleStep[] | undefined;
  /** Words for the rest up to 100, when it is to be bracketed. */
  rest?: string | undefined;
}

export type DrawResult = { drawn: true; drawing: Drawing } | { drawn: false; reason: string };

export function drawChart(chart: Chart, size: Size, measure: Measure): DrawResult {
  const reason = findObstacle(chart);
  if (reason !== undefined) return { drawn: false, reason };
  const drawing = finishDrawing(place(chart, WIDTHS[size], measure), {
    id: `${chart.id}-${size}`,
    title: chart.title,
    description: describeChart(chart),
  });
  return { drawn: true, drawing };
}

/** Names a placed chart and collects the stripes it uses. */
export function finishDrawing(placed: ChartLayout, words: Pick<Drawing, 'id' | 'title' | 'description'>): Drawing {
  const used = new Set(placed.shapes.flatMap((shape) => (isHatched(shape) ? [shape.fill] : [])));
  return { ...placed, ...words, hatches: [...used].sort() };
}

function isHatched(shape: Shape): shape is Shape & { fill: Hatch } {
  return shape.kind !== 'text' && shape.fill?.startsWith('hatch-') === true;
}

function findObstacle({ items, kind, steps = [] }: Chart): string | undefined {
  if (items.length === 0) return 'The table has no rows, so there is nothing to draw.';
  if ((kind === 'not-published' || kind === 'scale') && steps.length < 2) {
    return 'The steps of the scale are not stated, so there is no scale to draw on.';
  }
  if (kind === 'scale' && steps.length > MOST_STEPS) {
    return `The scale has ${steps.length} steps. More than ${MOST_STEPS} cannot be told apart in a drawing; the table has them all.`;
  }
  return undefined;
}

function place(chart: Chart, width: number, measure: Measure): ChartLayout {
  const { items, steps = [], rest } = chart;
  switch (chart.kind) {
    case 'hundred':
      // Discs need shares that are known and few enough to be told apart.
      return items.length > MOST_ANSWERS || items.some((item) => isUnpublished(item) || item.unit !== 'percent')
        ? placeBars(items, width, measure, { rest })
        : placeHundred(items, width, measure, { rest });
    case 'response':
      return placeResponse(items, width, measure);
    case 'scale':
      return placeStacked(items, steps, width, measure);
    case 'interval':
      return placeInterval(items, width, measure);
    case 'not-published':
      return placeBlank(items, steps, width, measure);
    case 'shares':
      return placeBars(items, width, measure, { rest });
  }
}

/** Every value in words, as they stand in the table. */
function describeChart({ kind, items, steps = [], rest }: Chart): string {
  const ends = [steps[0], steps.at(-1)].map((step) => (step ? `${step.score} (${step.label})` : ''));
  const scale = kind === 'not-published' ? `An empty scale from ${ends.join(' to ')}. ` : '';
  const values =
    kind === 'scale'
      ? items
          .map((item) => `${item.label}, ${steps.find(({ score }) => score === item.step)?.label ?? ''}: ${item.text}.`)
          .join(' ')
      : describeItems(items);
  const silent = kind === 'response' ? ' The rest of those asked did not answer.' : '';
  return `${scale}${values}${rest === undefined ? '' : ` ${rest}.`}${silent}`;
}

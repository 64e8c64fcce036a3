// What each kind of chart of a figure is: how it is placed, when it cannot be drawn, and how it is described. A new kind is
// its name in FIGURE_KINDS, a folder here and an entry below; without the entry nothing compiles.
import { placeBars } from './bars/place-bars.ts';
import { placeBlank, type ScaleStep } from './blank/place-blank.ts';
import { MOST_ANSWERS, placeHundred } from './hundred/place-hundred.ts';
import { placeInterval } from './interval/place-interval.ts';
import { placeResponse } from './response/place-response.ts';
import type { ChartLayout } from './scene.ts';
import { describeItems, isUnpublished, type Item } from './series.ts';
import { MOST_STEPS, placeStacked } from './stacked/place-stacked.ts';
import type { FIGURE_KINDS } from '#schema/consultations.ts';
import type { Measure } from './text.ts';

export type ChartKind = (typeof FIGURE_KINDS)[number];

export interface ChartData {
  items: readonly Item[];
  /** Steps of an ordered scale; empty without one. */
  steps: readonly ScaleStep[];
  /** Label of the rest up to 100, when it is to be bracketed. */
  rest?: string | undefined;
}

interface ChartKindDefinition {
  place: (data: ChartData, width: number, measure: Measure) => ChartLayout;
  /** Every value as a sentence, as the values stand in the table. */
  describe: (data: ChartData) => string;
  /** Why it cannot be drawn; `undefined` when it can. */
  findObstacle?: (data: ChartData) => string | undefined;
}

const describe = ({ items, rest }: ChartData): string =>
  `${describeItems(items)}${rest === undefined ? '' : ` ${rest}.`}`;

const findMissingScale = ({ steps }: ChartData): string | undefined =>
  steps.length < 2 ? 'The steps of the scale are not stated, so there is no scale to draw on.' : undefined;

export const CHART_KINDS: Readonly<Record<ChartKind, ChartKindDefinition>> = {
  shares: { place: ({ items, rest }, width, measure) => placeBars(items, width, measure, { rest }), describe },
  hundred: {
    // Discs need shares that are known and few enough to be told apart.
    place: ({ items, rest }, width, measure) =>
      items.length > MOST_ANSWERS || items.some((item) => isUnpublished(item) || item.unit !== 'percent')
        ? placeBars(items, width, measure, { rest })
        : placeHundred(items, width, measure, { rest }),
    describe,
  },
  response: {
    place: ({ items }, width, measure) => placeResponse(items, width, measure),
    describe: (data) => `${describe(data)} The rest of those asked did not answer.`,
  },
  scale: {
    place: ({ items, steps }, width, measure) => placeStacked(items, steps, width, measure),
    describe: ({ items, steps }) =>
      items
        .map((item) => `${item.label}, ${steps.find(({ score }) => score === item.step)?.label ?? ''}: ${item.text}.`)
        .join(' '),
    findObstacle: (data) =>
      findMissingScale(data) ??
      (data.steps.length > MOST_STEPS
        ? `The scale has ${data.steps.length} steps. More than ${MOST_STEPS} cannot be told apart in a drawing; the table has them all.`
        : undefined),
  },
  interval: { place: ({ items }, width, measure) => placeInterval(items, width, measure), describe },
  'not-published': {
    place: ({ items, steps }, width, measure) => placeBlank(items, steps, width, measure),
    describe: (data) => {
      const ends = [data.steps[0], data.steps.at(-1)].map((step) => (step ? `${step.score} (${step.label})` : ''));
      return `An empty scale from ${ends.join(' to ')}. ${describe(data)}`;
    },
    findObstacle: findMissingScale,
  },
};

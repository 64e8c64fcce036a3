// What each kind of chart of a figure is: how it is placed, when it cannot be drawn, and how it is described. A new kind is
// its name in FIGURE_KINDS, a folder here and an entry below; without the entry nothing compiles.
import * as t from '#i18n/charts.ts';
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

const findMissingScale = ({ steps }: ChartData): string | undefined => (steps.length < 2 ? t.noScale : undefined);

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
    describe: (data) => `${describe(data)} ${t.restOfAskedSilent}`,
  },
  scale: {
    place: ({ items, steps }, width, measure) => placeStacked(items, steps, width, measure),
    describe: ({ items, steps }) =>
      items
        .map((item) => `${item.label}, ${steps.find(({ score }) => score === item.step)?.label ?? ''}: ${item.text}.`)
        .join(' '),
    findObstacle: (data) =>
      findMissingScale(data) ??
      (data.steps.length > MOST_STEPS ? t.tooManySteps(data.steps.length, MOST_STEPS) : undefined),
  },
  interval: { place: ({ items }, width, measure) => placeInterval(items, width, measure), describe },
  'not-published': {
    place: ({ items, steps }, width, measure) => placeBlank(items, steps, width, measure),
    describe: (data) => {
      const toEnd = (step?: ScaleStep): string => (step ? t.scaleEnd(step.score, step.label) : '');
      return `${t.emptyScale(toEnd(data.steps[0]), toEnd(data.steps.at(-1)))} ${describe(data)}`;
    },
    findObstacle: findMissingScale,
  },
};

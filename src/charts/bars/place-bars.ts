// Bars from 0: shares on a scale to 100, counts on round numbers. Ranges are bands, what is not published is a frame.
import * as t from '#i18n/charts.ts';
import { placeAxis } from '../axis.ts';
import { placeText, toDashedBox } from '../marks.ts';
import { round } from '../round.ts';
import type { Colour, HitArea, ChartLayout, Shape } from '../scene.ts';
import { isUnpublished, formatItem, type Item } from '../series.ts';
import { ROLES, placeLines, widthOf, type Measure } from '../text.ts';
import { makeValueScale } from '../value-scale.ts';
import { placeBand } from './place-band.ts';
import { placeRest } from './place-rest.ts';

interface BarsChoices {
  /** Words for the rest up to 100 under the last bar; left out, the rest is only track. */
  rest?: string | undefined;
}

/** Room for "100%" at the end of a full bar, so that every figure of shares has the same scale. */
const END = 58;
/** Between the end of a bar and its value. */
const GAP = 8;
/** Bars shorter than this tell nothing; the values then stand above them. */
const LEAST_PLOT = 120;

export function placeBars(
  items: readonly Item[],
  width: number,
  measure: Measure,
  choices: BarsChoices = {},
): ChartLayout {
  const thickness = items.length > 3 ? 20 : 26;
  const { plot, above } = fitPlot(items, width, measure);
  const { scale, ticks } = makeValueScale(items, plot);
  const shapes: Shape[] = [];
  const hitAreas: HitArea[] = [];
  let top = 0;
  items.forEach((item, index) => {
    const colour: Colour = item.emphasised ? 'data-2' : 'data-1';
    const label = placeText(item.label, 'label', width, { x: 0, y: top + 15, row: item.id }, measure);
    let y = top + 15 + (label.length - 1) * ROLES.label.line + 10;
    shapes.push(...label);
    if (above) {
      const lines = placeText(item.text, 'value', width, { x: 0, y: y + 13, row: item.id }, measure);
      shapes.push(...lines);
      y += lines.length * ROLES.value.line;
    }
    const bar = { y, thickness, plot, width, colour, above };
    const drawn = placeOne(item, bar, (value) => round(scale(value)), measure);
    shapes.push(...drawn.shapes);
    hitAreas.push({ row: item.id, says: formatItem(item), x: 0, y: round(y), width: round(plot), height: thickness });
    let bottom = y + thickness + drawn.extra;
    if (choices.rest !== undefined && index === items.length - 1 && item.value !== null && item.value < 100) {
      const rest = placeRest(choices.rest, { from: scale(item.value), to: plot, y: y + thickness, left: 0 }, measure);
      shapes.push(...rest.shapes);
      bottom += rest.height;
    }
    top = bottom + 19;
  });
  const axis = placeAxis(ticks, top - 4, measure);
  return { width, height: Math.ceil(top - 4 + axis.height), shapes: [...shapes, ...axis.shapes], hitAreas };
}

interface Bar {
  y: number;
  thickness: number;
  plot: number;
  width: number;
  colour: Colour;
  above: boolean;
}

function placeOne(
  item: Item,
  bar: Bar,
  at: (value: number) => number,
  measure: Measure,
): { shapes: Shape[]; extra: number } {
  const { y, thickness, plot, colour, above } = bar;
  const row = item.id;
  const box = { x: 0, y: round(y), height: thickness };
  if (isUnpublished(item)) {
    return {
      shapes: [
        toDashedBox(row, { x: 0.75, y: round(y + 0.75), width: round(plot - 1.5), height: thickness - 1.5 }),
        ...(above
          ? []
          : placeLines([t.notPublished], 'placeholder', { x: 12, y: y + thickness / 2 + 5, row }, measure)),
      ],
      extra: 0,
    };
  }
  const shapes: Shape[] = [{ kind: 'rect', part: 'track', row, ...box, width: round(plot), fill: 'track' }];
  const placeValue = (end: number): void => {
    if (!above)
      shapes.push(...placeLines([item.text], 'value', { x: end + GAP, y: y + thickness / 2 + 7, row }, measure));
  };
  if (item.value !== null) {
    const end = at(item.value);
    shapes.push({ kind: 'rect', part: 'value', row, ...box, width: end, fill: colour });
    placeValue(end);
    return { shapes, extra: 0 };
  }
  const [low, high] = [at(item.low ?? 0), at(item.high ?? 0)];
  const band = placeBand({ low, high, colour, row, plot, width: bar.width, y, thickness }, measure);
  placeValue(high);
  return { shapes: [...shapes, ...band.shapes], extra: band.height };
}

/** The widest plot that leaves room for every value at the end of its bar. */
function fitPlot(items: readonly Item[], width: number, measure: Measure): { plot: number; above: boolean } {
  const known = items.filter((item) => !isUnpublished(item));
  const top = makeValueScale(items, 1).scale.domain()[1] ?? 1;
  const plots = known.map((item) => {
    const share = (item.value ?? item.high ?? 0) / top;
    const room = width - GAP - widthOf(item.text, 'value', measure);
    return share === 0 ? (room >= 0 ? width : 0) : room / share;
  });
  const plot = Math.floor(Math.min(width - END, ...plots));
  return plot < LEAST_PLOT ? { plot: width, above: true } : { plot, above: false };
}

// A published range: solid to the low end, striped to the high end, outlined, with the text that says so.
import * as t from '#i18n/charts.ts';
import { placeText, toLine } from '../marks.ts';
import { round } from '../round.ts';
import type { Colour, Shape } from '../scene.ts';
import { widthOf, type Measure } from '../text.ts';

interface Band {
  /** Ends in the drawing. */
  low: number;
  high: number;
  colour: Colour;
  row: string;
  /** Right end of the scale. */
  plot: number;
  /** Right end of the drawing: text may go past the scale. */
  width: number;
  y: number;
  thickness: number;
}

/** Of the pointer: down from the bar, then along to the text. */
const DOWN = 14;
const ALONG = 14;

/** @returns the shapes, and the height they need below the bar */
export function placeBand(
  { low, high, colour, row, plot, width, y, thickness }: Band,
  measure: Measure,
): { shapes: Shape[]; height: number } {
  const hatch = colour === 'data-2' ? 'hatch-2' : 'hatch-1';
  const middle = round((low + high) / 2);
  const bottom = round(y + thickness);
  const elbow = round(bottom + DOWN);
  const oneLine = widthOf(t.asARange, 'note', measure);
  const toRight = middle + ALONG + 6 + oneLine <= width || middle < plot / 2;
  const end = round(toRight ? middle + ALONG : middle - ALONG);
  const column = toRight ? width - end - 6 : end - 6;
  const place = { x: toRight ? end + 6 : end - 6, y: elbow + 5, anchor: toRight ? 'start' : 'end', row } as const;
  const lines = placeText(t.asARange, 'note', column, place, measure);
  const box = { x: low, y: round(y + 0.75), width: round(high - low), height: thickness - 1.5 };
  return {
    shapes: [
      { kind: 'rect', part: 'value', row, x: 0, y: round(y), width: low, height: thickness, fill: colour },
      { kind: 'rect', part: 'range', row, ...box, fill: hatch, stroke: colour, strokeWidth: 1.5 },
      toLine({ part: 'pointer', row, stroke: 'line' }, [middle, round(bottom + 4)], [middle, elbow], [end, elbow]),
      ...lines,
    ],
    height: DOWN + 10 + (lines.length - 1) * 17,
  };
}

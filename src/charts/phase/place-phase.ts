// One share as a large disc that is filled by exactly that part of its area, with its number beside it.
import { phasePath } from '../phase-disc.ts';
import { round } from '../round.ts';
import type { Placed, Shape } from '../scene.ts';
import { sayItem, type Item } from '../series.ts';
import { ROLES, placeLines, widthOf, wrapText, type Measure } from '../text.ts';

/** Of the disc, with its outline. */
const SIZE = 220;
const OUTLINE = 2;

/** Draws the first item; a range is filled to its low end and its words give both ends. */
export function placePhase(items: readonly Item[], width: number, measure: Measure): Placed {
  const item = items[0];
  if (item === undefined) return { width, height: 0, shapes: [], marks: [] };
  const centre = SIZE / 2;
  const radius = centre - OUTLINE;
  const share = (item.value ?? item.low ?? 0) / 100;
  const shapes: Shape[] = [
    {
      kind: 'circle',
      part: 'track',
      row: item.id,
      cx: centre,
      cy: centre,
      r: radius,
      stroke: 'data-1',
      strokeWidth: OUTLINE,
    },
    {
      kind: 'phase',
      part: 'value',
      row: item.id,
      d: phasePath(share, radius, centre),
      centre,
      r: radius,
      fill: 'data-1',
    },
  ];
  const beside = width - SIZE - 24;
  const stacked = beside < Math.max(160, widthOf(item.text, 'large', measure));
  const [x, column] = stacked ? [0, width] : [SIZE + 24, beside];
  const large = wrapText(item.text, 'large', column, measure);
  const words = wrapText(item.label, 'label', column, measure);
  const y = stacked ? SIZE + 58 : Math.max(50, centre - (large.length - 1) * 33);
  const lines = placeLines(large, 'large', { x, y, row: item.id }, measure);
  const after = y + (large.length - 1) * ROLES.large.line + 28;
  const label = placeLines(words, 'label', { x, y: after, row: item.id }, measure);
  const bottom = after + (words.length - 1) * ROLES.label.line + 6;
  return {
    width,
    height: Math.ceil(Math.max(SIZE, bottom)),
    shapes: [...shapes, ...lines, ...label],
    marks: [{ row: item.id, says: sayItem(item), x: 0, y: 0, width: SIZE, height: round(SIZE) }],
  };
}

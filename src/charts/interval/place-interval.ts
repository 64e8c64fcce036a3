// A dot for each value and a line for the interval it may lie in.
import * as t from '#i18n/charts.ts';
import { placeAxis } from '../axis.ts';
import { toLine } from '../marks.ts';
import { round } from '../round.ts';
import type { HitArea, ChartLayout, Shape } from '../scene.ts';
import { isUnpublished, formatItem, type Item } from '../series.ts';
import { ROLES, placeLines, widthOf, wrapText, type Measure } from '../text.ts';
import { makeValueScale } from '../value-scale.ts';

const CAP = 6;
const RADIUS = 6;

export function placeInterval(items: readonly Item[], width: number, measure: Measure): ChartLayout {
  const inset = RADIUS + 1;
  const plot = width - inset * 2;
  const { scale, ticks } = makeValueScale(items, plot);
  const at = (value: number): number => round(inset + scale(value));
  const shapes: Shape[] = [];
  const hitAreas: HitArea[] = [];
  let top = 0;
  for (const item of items) {
    const row = item.id;
    const value = isUnpublished(item) ? t.notPublished : item.text;
    const role = isUnpublished(item) ? 'placeholder' : 'value';
    const number = widthOf(value, role, measure);
    const beside = width - number - 10;
    const lines = wrapText(item.label, 'label', beside > 120 ? beside : width, measure);
    const label = placeLines(lines, 'label', { x: 0, y: top + 19, row }, measure);
    const after = top + 19 + (lines.length - 1) * ROLES.label.line;
    const numberY = beside > 120 ? top + 19 : after + ROLES.value.line;
    shapes.push(...label, ...placeLines([value], role, { x: width, y: numberY, anchor: 'end', row }, measure));
    const y = round(Math.max(after, numberY) + 18);
    const track = { part: 'track', stroke: 'track', strokeWidth: 2 } as const;
    shapes.push(toLine(track, [inset, y], [round(inset + plot), y]), ...placeMark(item, y, at));
    hitAreas.push({ row, says: formatItem(item), x: 0, y: round(y - 10), width, height: 20 });
    top = y + 20;
  }
  const axis = placeAxis(
    ticks.map((tick) => ({ ...tick, x: round(tick.x + inset) })),
    top,
    measure,
  );
  return { width, height: Math.ceil(top + axis.height), shapes: [...shapes, ...axis.shapes], hitAreas };
}

function placeMark(item: Item, y: number, at: (value: number) => number): Shape[] {
  const colour = item.emphasised ? 'data-2' : 'data-1';
  const row = item.id;
  const line = { part: 'range', row, stroke: colour, strokeWidth: 2 } as const;
  const shapes: Shape[] = [];
  if (item.low !== null && item.high !== null) {
    const [low, high] = [at(item.low), at(item.high)];
    shapes.push(toLine(line, [low, y], [high, y]));
    for (const end of [low, high]) shapes.push(toLine(line, [end, round(y - CAP)], [end, round(y + CAP)]));
  }
  if (item.value !== null)
    shapes.push({ kind: 'circle', part: 'value', row, cx: at(item.value), cy: y, r: RADIUS, fill: colour });
  return shapes;
}

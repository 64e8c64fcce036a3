// Values a source did not publish: the true scale, and a dashed frame for each item with text inside. Nothing is guessed.
import * as t from '#i18n/charts.ts';
import { scalePoint } from 'd3';
import { placeAxis } from '../axis.ts';
import { toDashedBox } from '../marks.ts';
import { round } from '../round.ts';
import type { HitArea, ChartLayout, Shape } from '../scene.ts';
import { isUnpublished, formatItem, type Item } from '../series.ts';
import { ROLES, placeLines, wrapText, type Measure } from '../text.ts';

export interface ScaleStep {
  score: number;
  label: string;
}

const HEIGHT = 30;
/** From this width on the labels stand beside the frames. */
const BESIDE = 500;

/** An empty frame for each item over the steps of the scale; an item with a value is a dot on the scale. */
export function placeBlank(
  items: readonly Item[],
  steps: readonly ScaleStep[],
  width: number,
  measure: Measure,
): ChartLayout {
  const beside = width >= BESIDE;
  const left = beside ? 250 : 0.75;
  const right = width - (beside ? 40 : 0.75);
  const scale = scalePoint(
    steps.map((step) => step.score),
    [left, right],
  );
  const shapes: Shape[] = [];
  const hitAreas: HitArea[] = [];
  let top = 0;
  for (const item of items) {
    const row = item.id;
    const lines = wrapText(item.label, 'label', beside ? left - 20 : width, measure);
    const label = placeLines(lines, 'label', { x: 0, y: top + (beside ? 20 : 16), row }, measure);
    const y = beside ? top + 8 : top + 26 + (lines.length - 1) * ROLES.label.line;
    shapes.push(...label, ...placeFrame(item, { left, right, y }, (score) => scale(score), measure));
    const area = { x: round(left), y: round(y), width: round(right - left), height: HEIGHT };
    hitAreas.push({ row, says: formatItem(item), ...area });
    const textHeight = beside ? top + 20 + (lines.length - 1) * ROLES.label.line : 0;
    top = Math.max(y + HEIGHT, textHeight) + (beside ? 24 : 22);
  }
  const ticks = steps.map((step) => ({ x: scale(step.score) ?? left, lines: [String(step.score), step.label] }));
  const axis = placeAxis(ticks, top - 4, measure);
  return { width, height: Math.ceil(top - 4 + axis.height), shapes: [...shapes, ...axis.shapes], hitAreas };
}

function placeFrame(
  item: Item,
  { left, right, y }: { left: number; right: number; y: number },
  at: (score: number) => number | undefined,
  measure: Measure,
): Shape[] {
  const row = item.id;
  if (!isUnpublished(item)) {
    const x = at(item.value ?? item.low ?? 0) ?? left;
    return [{ kind: 'circle', part: 'value', row, cx: round(x), cy: round(y + HEIGHT / 2), r: 8, fill: 'data-1' }];
  }
  return [
    toDashedBox(row, { x: round(left), y: round(y), width: round(right - left), height: HEIGHT }),
    ...placeLines([t.notPublished], 'placeholder', { x: left + 12, y: y + 20, row }, measure),
  ];
}

// Ordered answers as one bar of 100 % each: the strongest answer first at the left, never averaged.
import { group, sum } from 'd3';
import { placeAxis } from '../axis.ts';
import type { ScaleStep } from '../blank/place-blank.ts';
import { placeText } from '../marks.ts';
import { round } from '../round.ts';
import type { Colour, Hatch, HitArea, ChartLayout, Shape } from '../scene.ts';
import { isUnpublished, type Item } from '../series.ts';
import { ROLES, type Measure } from '../text.ts';
import { makeValueScale } from '../value-scale.ts';
import { placeKey } from './place-key.ts';
import { placeShares, type SharePlace } from './place-shares.ts';

const THICKNESS = 26;
/** From the strongest step to the weakest. */
const STEP_FILLS: readonly { fill: Colour | Hatch; stroke?: Colour }[] = [
  { fill: 'data-1' },
  { fill: 'hatch-1', stroke: 'data-1' },
  { fill: 'data-3' },
  { fill: 'hatch-3', stroke: 'data-3' },
  { fill: 'track', stroke: 'line' },
];

/** More steps than this cannot be told apart without a colour too many. */
export const MOST_STEPS = STEP_FILLS.length;

/** Items with the same label are the steps of one bar. Bars stand in the order of their strongest step. */
export function placeStacked(
  items: readonly Item[],
  steps: readonly ScaleStep[],
  width: number,
  measure: Measure,
): ChartLayout {
  const plot = width - 34;
  const order = steps.toSorted((a, b) => b.score - a.score);
  const { scale, ticks } = makeValueScale(items, plot);
  const key = placeKey(
    order.map((step, index) => ({ label: step.label, paint: STEP_FILLS[index] ?? { fill: 'track' } })),
    width,
    measure,
  );
  const shapes: Shape[] = [...key.shapes];
  const hitAreas: HitArea[] = [];
  let top = key.height + 14;
  for (const [label, parts] of group(items, (item) => item.label)) {
    const lines = placeText(label, 'label', width, { x: 0, y: top + 15, row: parts[0]?.id ?? '' }, measure);
    const y = top + 25 + (lines.length - 1) * ROLES.label.line;
    const bar = placeBar(toSegments(parts, order), y, { scale, end: plot });
    shapes.push(...lines, ...bar.shapes);
    shapes.push(...placeShares(bar.shares, { y: y + THICKNESS + 16, right: width }, measure));
    hitAreas.push(
      ...bar.shares.map(({ id, text, step, from, to }) => toHitArea(id, `${label}, ${step}: ${text}`, from, to, y)),
    );
    top = y + THICKNESS + 16 + 20;
  }
  const axis = placeAxis(ticks, top, measure);
  return { width, height: Math.ceil(top + axis.height), shapes: [...shapes, ...axis.shapes], hitAreas };
}

interface Segment {
  item: Item;
  share: number;
  /** The text of the step. */
  step: string;
  paint: (typeof STEP_FILLS)[number];
}

/** The parts of one bar from its strongest step on; what was not published has none. */
function toSegments(parts: readonly Item[], order: readonly ScaleStep[]): Segment[] {
  return order.flatMap(({ score, label }, index): Segment[] => {
    const item = parts.find((part) => part.step === score);
    if (item === undefined || isUnpublished(item)) return [];
    return [{ item, share: item.value ?? 0, step: label, paint: STEP_FILLS[index] ?? { fill: 'track' } }];
  });
}

interface PlacedShare extends SharePlace {
  step: string;
}

/** The segments side by side, and a dashed frame for what is missing to a hundred. */
function placeBar(
  segments: readonly Segment[],
  y: number,
  { scale, end: plot }: { scale: (value: number) => number; end: number },
): { shapes: Shape[]; shares: PlacedShare[] } {
  const box = { y: round(y), height: THICKNESS };
  const shapes: Shape[] = [];
  let from = 0;
  const shares = segments.map(({ item, share, step, paint }) => {
    const x = round(scale(from));
    from += share;
    // Rounded shares may add to a little over a hundred; the bar still ends with the scale.
    const end = round(Math.min(plot, scale(from)));
    const stroke = 'stroke' in paint ? { strokeWidth: 1 } : {};
    shapes.push({ kind: 'rect', part: 'value', row: item.id, x, width: round(end - x), ...box, ...paint, ...stroke });
    return { id: item.id, text: item.text, step, from: x, to: end };
  });
  if (sum(segments, ({ share }) => share) < 99.5) {
    const x = round(Math.min(plot, scale(from)));
    const dashed = { stroke: 'data-3', strokeWidth: 1.5, dash: [5, 5] } as const;
    shapes.push({ kind: 'rect', part: 'rest', x, width: round(plot - x), ...box, ...dashed });
  }
  return { shapes, shares };
}

function toHitArea(row: string, says: string, from: number, to: number, y: number): HitArea {
  return { row, says, x: from, y: round(y), width: round(to - from), height: THICKNESS };
}

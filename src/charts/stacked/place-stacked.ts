// Ordered answers as one bar of 100 % each: the strongest answer first at the left, never averaged.
import { group, sum } from 'd3';
import { placeAxis } from '../axis.ts';
import type { ScaleStep } from '../blank/place-blank.ts';
import { round } from '../round.ts';
import type { Colour, Hatch, Mark, Placed, Shape } from '../scene.ts';
import { isUnpublished, type Item } from '../series.ts';
import { placeLines, wrapText, ROLES, type Measure } from '../text.ts';
import { makeValueScale } from '../value-scale.ts';
import { placeKey } from './place-key.ts';
import { placeShares } from './place-shares.ts';

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
): Placed {
  const plot = width - 34;
  const order = steps.toSorted((a, b) => b.score - a.score);
  const { scale, ticks } = makeValueScale(items, plot);
  const key = placeKey(
    order.map((step, index) => ({ label: step.label, paint: STEP_FILLS[index] ?? { fill: 'track' } })),
    width,
    measure,
  );
  const shapes: Shape[] = [...key.shapes];
  const marks: Mark[] = [];
  let top = key.height + 14;
  for (const [label, parts] of group(items, (item) => item.label)) {
    const first = parts[0]?.id ?? '';
    const lines = placeLines(
      wrapText(label, 'label', width, measure),
      'label',
      { x: 0, y: top + 15, row: first },
      measure,
    );
    shapes.push(...lines);
    const y = top + 25 + (lines.length - 1) * ROLES.label.line;
    const segments = order.flatMap((step, index) => {
      const item = parts.find((part) => part.step === step.score);
      return item === undefined || isUnpublished(item)
        ? []
        : [{ item, share: item.value ?? 0, paint: STEP_FILLS[index] ?? { fill: 'track' as const } }];
    });
    let from = 0;
    const placed = segments.map(({ item, share, paint }) => {
      const x = round(scale(from));
      from += share;
      // Rounded shares may add to a little over a hundred; the bar still ends with the scale.
      const end = round(Math.min(plot, scale(from)));
      shapes.push({
        kind: 'rect',
        part: 'value',
        row: item.id,
        x,
        y: round(y),
        width: round(end - x),
        height: THICKNESS,
        ...paint,
        ...('stroke' in paint ? { strokeWidth: 1 } : {}),
      });
      marks.push({
        row: item.id,
        says: `${label}, ${stepLabel(steps, item)}: ${item.text}`,
        x,
        y: round(y),
        width: round(end - x),
        height: THICKNESS,
      });
      return { id: item.id, text: item.text, from: x, to: end };
    });
    if (sum(segments, ({ share }) => share) < 99.5) {
      const x = round(Math.min(plot, scale(from)));
      shapes.push({
        kind: 'rect',
        part: 'rest',
        x,
        y: round(y),
        width: round(plot - x),
        height: THICKNESS,
        stroke: 'data-3',
        strokeWidth: 1.5,
        dash: [5, 5],
      });
    }
    shapes.push(...placeShares(placed, { y: y + THICKNESS + 16, right: width }, measure));
    top = y + THICKNESS + 16 + 20;
  }
  const axis = placeAxis(ticks, top, measure);
  return { width, height: Math.ceil(top + axis.height), shapes: [...shapes, ...axis.shapes], marks };
}

function stepLabel(steps: readonly ScaleStep[], item: Item): string {
  return steps.find((step) => step.score === item.step)?.label ?? '';
}

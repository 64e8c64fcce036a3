// The rest up to 100 that a source does not break down: a bracket with text under it.
import { placeText, toLine } from '../marks.ts';
import { round } from '../round.ts';
import type { Shape } from '../scene.ts';
import type { Measure } from '../text.ts';

interface Rest {
  /** Ends of the bracket. */
  from: number;
  to: number;
  /** Lower edge of what is bracketed. */
  y: number;
  /** Left end of the column the text may use. */
  left: number;
}

/** @returns the shapes, and the height they need below the bar */
export function placeRest(
  text: string,
  { from, to, y, left }: Rest,
  measure: Measure,
): { shapes: Shape[]; height: number } {
  const [top, bottom] = [round(y + 3), round(y + 10)];
  const lines = placeText(text, 'note', to - left, { x: to, y: y + 28, anchor: 'end' }, measure);
  const [start, end] = [round(from), round(to)];
  const paint = { part: 'pointer', stroke: 'line' } as const;
  const bracket = toLine(paint, [start, top], [start, bottom], [end, bottom], [end, top]);
  return { shapes: [bracket, ...lines], height: 34 + (lines.length - 1) * 17 };
}

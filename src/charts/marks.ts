// Marks that several charts have: lines, frames, arrows, and words in a column.
import { round } from './round.ts';
import type { LineShape, RectShape, TextRole, TextShape } from './scene.ts';
import { placeLines, wrapText, type Measure, type TextPlace } from './text.ts';

/** Straight lines from point to point. */
export function toLine(paint: Omit<LineShape, 'kind' | 'points'>, ...points: LineShape['points']): LineShape {
  return { kind: 'line', ...paint, points };
}

/** Dashes round what is not published or not stated. */
export function toDashedBox(row: string, box: Pick<RectShape, 'x' | 'y' | 'width' | 'height'>): RectShape {
  return { kind: 'rect', part: 'unknown', row, ...box, stroke: 'data-3', strokeWidth: 1.5, dash: [5, 5] };
}

/** At the end of a bar of that thickness: it goes on. @param length negative to the left */
export function toArrow(
  [x, y]: readonly [x: number, y: number],
  { thickness, length }: { thickness: number; length: number },
  paint: Pick<LineShape, 'row' | 'fill'>,
): LineShape {
  const tip = [round(x + length), round(y + thickness / 2)] as const;
  return toLine({ part: 'range', ...paint }, [x, y], tip, [x, round(y + thickness)]);
}

/** A text in a column, over as many lines as it needs. */
export function placeText(
  text: string,
  role: TextRole,
  column: number,
  place: TextPlace,
  measure: Measure,
): TextShape[] {
  return placeLines(wrapText(text, role, column, measure), role, place, measure);
}

// The steps of an ordered scale in words, each beside its pattern, flowing over as many lines as they need.
import { round } from '../round.ts';
import type { Colour, Hatch, Shape } from '../scene.ts';
import { ROLES, placeLines, widthOf, wrapText, type Measure } from '../text.ts';

interface KeyEntry {
  label: string;
  paint: { fill: Colour | Hatch; stroke?: Colour };
}

const SWATCH = 14;
const GAP = 7;
const BETWEEN = 18;

export function placeKey(
  entries: readonly KeyEntry[],
  width: number,
  measure: Measure,
): { shapes: Shape[]; height: number } {
  const shapes: Shape[] = [];
  let x = 0;
  let y = 0;
  for (const { label, paint } of entries) {
    const column = width - SWATCH - GAP;
    const need = SWATCH + GAP + Math.min(column, widthOf(label, 'note', measure));
    if (x > 0 && x + need > width) {
      x = 0;
      y += ROLES.note.line + 4;
    }
    const lines = wrapText(label, 'note', column, measure);
    const stroke = paint.stroke === undefined ? {} : { strokeWidth: 1 };
    const box = { x: round(x + 0.5), y: y + 1.5, width: SWATCH - 1, height: SWATCH - 1 };
    shapes.push({ kind: 'rect', part: 'axis', ...box, ...paint, ...stroke });
    shapes.push(...placeLines(lines, 'note', { x: x + SWATCH + GAP, y: y + 13 }, measure));
    y += (lines.length - 1) * ROLES.note.line;
    x += need + BETWEEN;
  }
  return { shapes, height: y + SWATCH + 4 };
}

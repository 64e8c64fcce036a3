// The mark for small places. In a row it is ●●◐; in a square the same three discs stand in a pyramid, so that they still
// read at 16 pixels: two objectives to continue in full, the third to be adapted.
import { phasePath } from '#charts/phase-disc.ts';

/** Where a disc stands and how much of it is filled, in a square of 64. */
interface Disc {
  x: number;
  y: number;
  share: number;
}

/** Multiples of 4, so that edges fall on whole pixels at 16 and 32 pixels. */
const STROKE = 4;
const RADIUS = 14;
const PYRAMID: readonly Disc[] = [
  { x: 32, y: 18, share: 1 },
  { x: 16, y: 46, share: 1 },
  { x: 48, y: 46, share: 0.5 },
];

/** The three discs in a square of 64, as SVG elements painted in `currentColor`. */
export function markInSquare(): string {
  return PYRAMID.map(({ x, y, share }) => disc(x, y, RADIUS, STROKE, share)).join('');
}

/** The three discs in a row, as in the masthead; the row begins at 0 and is as high as a disc. */
export function markInRow(radius: number, stroke: number, gap = radius * 0.16): string {
  const step = 2 * radius + gap;
  return [1, 1, 0.5].map((share, index) => disc(radius + index * step, radius, radius, stroke, share)).join('');
}

/** A disc with its outline inside the radius, filled from the left. */
function disc(x: number, y: number, radius: number, stroke: number, share: number): string {
  const inner = radius - stroke / 2;
  return (
    `<g transform="translate(${x} ${y})">` +
    `<circle r="${inner}" fill="none" stroke="currentColor" stroke-width="${stroke}"/>` +
    `<path d="${phasePath(share, inner, 0)}" fill="currentColor"/></g>`
  );
}

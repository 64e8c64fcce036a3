// The numbers under the parts of a bar: each under its middle, moved aside just enough not to touch its neighbours.
import { round } from '../round.ts';
import type { TextShape } from '../scene.ts';
import { placeLines, widthOf, type Measure } from '../text.ts';

export interface SharePlace {
  id: string;
  text: string;
  /** Ends of the part. */
  from: number;
  to: number;
}

const GAP = 6;

/** A part of nothing gets no number, and where there is no room at all the narrowest parts lose theirs to the table. */
export function placeShares(
  parts: readonly SharePlace[],
  { y, right }: { y: number; right: number },
  measure: Measure,
): TextShape[] {
  let kept = parts
    .filter(({ from, to }) => to > from)
    .map((part) => ({ ...part, width: widthOf(part.text, 'axis', measure), x: 0 }));
  const need = (): number => kept.reduce((total, { width }) => total + width + GAP, -GAP);
  while (kept.length > 0 && need() > right) {
    const narrowest = kept.reduce((a, b) => (b.to - b.from < a.to - a.from ? b : a));
    kept = kept.filter((part) => part !== narrowest);
  }
  let edge = 0;
  for (const part of kept) {
    part.x = Math.max(edge, (part.from + part.to) / 2 - part.width / 2);
    edge = part.x + part.width + GAP;
  }
  let limit = right;
  for (const part of kept.toReversed()) {
    part.x = Math.min(part.x, limit - part.width);
    limit = part.x - GAP;
  }
  return kept.flatMap(({ id, text, x }) =>
    placeLines([text], 'axis', { x: round(Math.max(0, x)), y, row: id }, measure),
  );
}

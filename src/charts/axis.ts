// A horizontal axis: a line, ticks and labels that never run into each other.
import { toLine } from './marks.ts';
import { round } from './round.ts';
import type { Shape, TextShape } from './scene.ts';
import { boxOf, ROLES, placeLines, widthOf, wrapText, type Measure } from './text.ts';

export interface Tick {
  /** Position in the drawing. */
  x: number;
  /** One or more lines of text; each is wrapped if it must be. */
  lines: readonly string[];
}

const AXIS = { part: 'axis', stroke: 'line' } as const;
const TICK = 6;
const GAP = 8;

/**
 * Draws ticks at rising positions. The first and the last label stay inside the ends of the axis; where two labels
 * would touch, the one between is left out and its tick stays.
 * @param ends where the axis begins and ends, when that is not at the first and the last tick
 * @returns the shapes, and the height from the line to the lowest label
 */
export function placeAxis(
  ticks: readonly Tick[],
  y: number,
  measure: Measure,
  ends: readonly [number, number] = [ticks[0]?.x ?? 0, ticks.at(-1)?.x ?? 0],
): { shapes: Shape[]; height: number } {
  const [from, to] = ends;
  const shapes: Shape[] = [
    toLine(AXIS, [round(from), round(y)], [round(to), round(y)]),
    ...ticks.map(({ x }) => toLine(AXIS, [round(x), round(y)], [round(x), round(y + TICK)])),
  ];
  const labels = keepApart(ticks.map((tick, index) => placeLabel(tick, index, ticks, y, { measure, ends })));
  const lines = Math.max(0, ...labels.map((label) => label.length));
  shapes.push(...labels.flat());
  return { shapes, height: round(TICK + 15 + Math.max(0, lines - 1) * ROLES.axis.line + 7) };
}

function placeLabel(
  tick: Tick,
  index: number,
  ticks: readonly Tick[],
  y: number,
  { measure, ends: [from, to] }: { measure: Measure; ends: readonly [number, number] },
): TextShape[] {
  const last = ticks.length - 1;
  const half = Math.max(...tick.lines.map((line) => widthOf(line, 'axis', measure))) / 2;
  const staysInside = tick.x - half >= from && tick.x + half <= to;
  const anchor = staysInside ? 'middle' : index === 0 && last > 0 ? 'start' : index === last ? 'end' : 'middle';
  const gap = Math.min(tick.x - (ticks[index - 1]?.x ?? -Infinity), (ticks[index + 1]?.x ?? Infinity) - tick.x);
  // A label in the middle takes up to 0.9 of the way, one at an end up to 0.52: they meet nobody.
  const column = ticks.length === 1 ? tick.x : gap * (anchor === 'middle' ? 0.9 : 0.52);
  const lines = tick.lines.flatMap((line) => (line.includes(' ') ? wrapText(line, 'axis', column, measure) : [line]));
  return placeLines(lines, 'axis', { x: tick.x, y: y + TICK + 15, anchor }, measure);
}

/** Keeps the ends; drops each label between that would touch the one kept before it or the last one. */
function keepApart(labels: readonly TextShape[][]): TextShape[][] {
  const last = labels.at(-1);
  let edge = -Infinity;
  return labels.map((label, index) => {
    const [left, right] = reachOf(label);
    const isEnd = index === 0 || index === labels.length - 1;
    const touchesLast = last !== undefined && label !== last && right + GAP > reachOf(last)[0];
    if (!isEnd && (left < edge + GAP || touchesLast)) return [];
    if (index > 0 && label === last && left < edge + GAP / 2) return [];
    edge = right;
    return label;
  });
}

function reachOf(label: readonly TextShape[]): [number, number] {
  const boxes = label.map(boxOf);
  return [Math.min(...boxes.map(({ x }) => x)), Math.max(...boxes.map(({ x, width }) => x + width))];
}

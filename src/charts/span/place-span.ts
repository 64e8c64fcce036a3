// From where to where: bars between two ends on an ordered axis of steps, or on a scale of amounts.
import { scaleLog, scalePoint } from 'd3';
import { placeAxis, type Tick } from '../axis.ts';
import { toArrow, toDashedBox } from '../marks.ts';
import { round } from '../round.ts';
import type { HitArea, ChartLayout, Shape } from '../scene.ts';
import { ROLES, placeLines, wrapText, type Measure } from '../text.ts';

/** One bar. An end that is null is open: "up to" or "from". Both null: not stated. */
export interface Span {
  id: string;
  label: string;
  from: number | null;
  to: number | null;
  /** The two ends in words: "£25,000 to £500,000". */
  text: string;
  emphasised?: boolean;
}

/** `steps`: ends are the places of steps in the list. `log` suits amounts from thousands to millions. */
export type SpanAxis =
  | { kind: 'steps'; steps: readonly string[] }
  | { kind: 'log'; domain: readonly [number, number]; ticks: readonly { value: number; label: string }[] };

const THICKNESS = 16;
const OPEN = 10;
/** From this width on the text stands beside their bar, else above it. */
const ROOMY = 500;

export function placeSpan(spans: readonly Span[], axis: SpanAxis, width: number, measure: Measure): ChartLayout {
  const isRoomy = width >= ROOMY;
  const textWidth = isRoomy ? round(width * 0.42) : width;
  const left = isRoomy ? textWidth + 2 * OPEN : OPEN;
  const right = width - OPEN;
  const { at, ticks } = makeAxis(axis, left, right);
  const shapes: Shape[] = [];
  const hitAreas: HitArea[] = [];
  let top = 0;
  for (const span of spans) {
    const row = span.id;
    const lines = wrapText(span.label, 'label', textWidth, measure);
    const labelLines = wrapText(span.text, 'note', textWidth, measure);
    shapes.push(...placeLines(lines, 'label', { x: 0, y: top + 15, row }, measure));
    const below = top + 15 + lines.length * ROLES.label.line - 1;
    shapes.push(...placeLines(labelLines, 'note', { x: 0, y: below, row }, measure));
    const textEnd = round(below + (labelLines.length - 1) * ROLES.note.line + 9);
    const y = isRoomy ? top + 4 : textEnd;
    shapes.push(...placeOne(span, { y, left, right }, at));
    hitAreas.push({ row, says: `${span.label}: ${span.text}`, x: left, y, width: right - left, height: THICKNESS });
    top = isRoomy ? textEnd + 3 : y + THICKNESS + 18;
  }
  const foot = placeAxis(ticks, top, measure, [left, right]);
  return { width, height: Math.ceil(top + foot.height), shapes: [...shapes, ...foot.shapes], hitAreas };
}

function makeAxis(axis: SpanAxis, left: number, right: number): { at: (value: number) => number; ticks: Tick[] } {
  if (axis.kind === 'steps') {
    const scale = scalePoint(
      axis.steps.map((_, index) => index),
      [left, right],
    );
    return {
      at: (index) => scale(Math.min(axis.steps.length - 1, Math.max(0, Math.round(index)))) ?? left,
      ticks: axis.steps.map((label, index) => ({ x: scale(index) ?? left, lines: [label] })),
    };
  }
  const scale = scaleLog().domain(axis.domain).range([left, right]).clamp(true);
  return {
    at: (value) => scale(value),
    ticks: axis.ticks.map(({ value, label }) => ({ x: round(scale(value)), lines: [label] })),
  };
}

function placeOne(
  { id: row, from, to, emphasised }: Span,
  { y, left, right }: { y: number; left: number; right: number },
  at: (value: number) => number,
): Shape[] {
  const colour = emphasised === true ? 'data-2' : 'data-1';
  const box = { y, height: THICKNESS, row } as const;
  if (from === null && to === null) {
    return [toDashedBox(row, { ...box, x: left, width: right - left })];
  }
  const track: Shape = { kind: 'rect', part: 'track', ...box, x: left, width: right - left, fill: 'track' };
  const start = from === null ? left : round(at(from));
  const end = to === null ? right : round(at(to));
  // One amount, or two ends on one step, is still a mark one can see.
  const [x, reach] = end - start < 4 ? [Math.max(left, Math.min(start - 2, right - 4)), 4] : [start, end - start];
  const shapes: Shape[] = [
    track,
    { kind: 'rect', part: 'value', ...box, x: round(x), width: round(reach), fill: colour },
  ];
  const paint = { row, fill: colour } as const;
  if (from === null) shapes.push(toArrow([left, y], { thickness: THICKNESS, length: -OPEN }, paint));
  if (to === null) shapes.push(toArrow([right, y], { thickness: THICKNESS, length: OPEN }, paint));
  return shapes;
}

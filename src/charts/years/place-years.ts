// Many years at a glance: a disc for each dated thing, piled up by its year, on a band of the times that followed one another.
import { group, scaleUtc } from 'd3';
import { placeAxis } from '../axis.ts';
import { round } from '../round.ts';
import type { HitArea, ChartLayout, Shape } from '../scene.ts';
import { ROLES, placeLines, wrapText, type Measure } from '../text.ts';
import { toEndTime, toTime, toYearTicks } from '../to-time.ts';

/** A time with a name. Its end is that of the time before the next one begins; null: it goes on. */
export interface Era {
  id: string;
  label: string;
  from: string;
  until: string | null;
}

/** As exact as the source: 2018-02-28, 2018-02 or 2018. */
export interface YearDot {
  id: string;
  on: string;
  says: string;
}

interface YearsSpan {
  from: string;
  /** The last day something is known of: the band is dotted from here on. */
  known: string;
  to: string;
}

const BAND = 26;
const GAP = 6;
const RADIUS = { wide: 6.5, narrow: 5 };
const ROOMY = 500;

export function placeYears(
  eras: readonly Era[],
  dots: readonly YearDot[],
  span: YearsSpan,
  width: number,
  measure: Measure,
): ChartLayout {
  const right = width - 1;
  const scale = scaleUtc([toTime(span.from), toTime(span.to)], [0, right]);
  const at = (time: number): number => round(Math.max(0, Math.min(right, scale(time))));
  const r = width >= ROOMY ? RADIUS.wide : RADIUS.narrow;
  const piles = group(dots, ({ on }) => on.slice(0, 4));
  const top = Math.max(0, ...[...piles.values()].map(({ length }) => length)) * (2 * r + 2) + GAP;
  const shapes: Shape[] = [];
  const hitAreas: HitArea[] = [];
  for (const [year, pile] of piles) {
    const middle = (at(toTime(year)) + at(toEndTime(year))) / 2;
    const cx = round(Math.max(r, Math.min(right - r, middle)));
    for (const [level, { id: row, says }] of pile.toSorted(byDay).entries()) {
      const cy = round(top - GAP - r - level * (2 * r + 2));
      shapes.push({ kind: 'circle', part: 'value', row, cx, cy, r, fill: 'data-1' });
      hitAreas.push({ row, says, x: round(cx - r), y: round(cy - r), width: 2 * r, height: 2 * r });
    }
  }
  const known = at(toEndTime(span.known));
  for (const { id: row, from, until } of eras) {
    const x = at(toTime(from));
    const end = until === null ? known : Math.min(known, at(toEndTime(until)) - 2);
    const length = round(Math.max(2, end - x));
    shapes.push({ kind: 'rect', part: 'value', row, x, y: top, width: length, height: BAND, fill: 'data-1' });
  }
  if (right - known > 6) shapes.push(placeUnknown(known + 3, top, right));
  const names = placeNames(eras, at, { top: top + BAND + 17, right, measure });
  shapes.push(...names.shapes);
  const axis = placeAxis(toYearTicks(span.from, span.to, at), names.bottom, measure, [0, right]);
  return { width, height: Math.ceil(names.bottom + axis.height), shapes: [...shapes, ...axis.shapes], hitAreas };
}

function byDay(a: YearDot, b: YearDot): number {
  return a.on === b.on ? (a.id < b.id ? -1 : 1) : a.on < b.on ? -1 : 1;
}

/** Open to the right: what it holds may become known. */
function placeUnknown(x: number, top: number, right: number): Shape {
  const box = { x: round(x), y: top + 1, width: round(right - x), height: BAND - 2 };
  return { kind: 'rect', part: 'unknown', ...box, stroke: 'line', strokeWidth: 1.5, dash: [1.5, 4] };
}

/** Each name under its own time, as wide as that; one that begins too far right ends at the edge. */
function placeNames(
  eras: readonly Era[],
  at: (time: number) => number,
  { top, right, measure }: { top: number; right: number; measure: Measure },
): { shapes: Shape[]; bottom: number } {
  const starts = eras.map(({ from }) => at(toTime(from)));
  const names = eras.map(({ label }, index) => {
    const start = starts[index] ?? 0;
    const column = (starts[index + 1] ?? right) - start - 8;
    const isNarrow = column < right / 5;
    return {
      start: isNarrow ? right : start,
      anchor: isNarrow ? ('end' as const) : ('start' as const),
      lines: wrapText(label, 'note', isNarrow ? right : column, measure),
    };
  });
  let y = top;
  const shapes = names.flatMap(({ start, anchor, lines }) => {
    // What ends at the edge would run over the names before it, so it has lines of its own.
    if (anchor === 'end' && y === top)
      y += Math.max(0, ...names.map((name) => (name.anchor === 'start' ? name.lines.length : 0))) * ROLES.note.line;
    const placed = placeLines(lines, 'note', { x: start, y: anchor === 'end' ? y : top, anchor }, measure);
    if (anchor === 'end') y += lines.length * ROLES.note.line;
    return placed;
  });
  const lowest = Math.max(top - ROLES.note.line, ...shapes.map((shape) => shape.y));
  return { shapes, bottom: round(lowest + 9) };
}

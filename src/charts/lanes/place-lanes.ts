// Much that happened, at a glance: lanes over one line of time, with a disc for each dated thing and a bar for each time something lasted.
import { scaleUtc } from 'd3';
import { compareIds } from '#text/compare.ts';
import { placeAxis } from '../axis.ts';
import { round } from '../round.ts';
import type { Mark, Placed, Shape } from '../scene.ts';
import { ROLES, placeLines, wrapText, type Measure } from '../text.ts';
import { toEndTime, toTime } from '../to-time.ts';

/** As exact as the source: 2018-02-28, 2018-02 or 2018. */
export interface LaneDot {
  id: string;
  on: string;
  /** "5 July 2018: A breakfast". */
  says: string;
}

export interface LaneBar {
  id: string;
  from: string;
  /** null: it goes on. */
  until: string | null;
  label: string;
  says: string;
}

export interface Lane {
  label: string;
  bars: readonly LaneBar[];
  dots: readonly LaneDot[];
}

const BAR = 12;
const GAP = 22;
const LEFT = 8;
const OPEN = 8;
const YEARS_BETWEEN_TICKS = 5;
/** Discs are smaller on a phone. */
const RADIUS = { wide: 5, narrow: 3.5 };
const ROOMY = 500;

/** @param span the first year and the day up to which time is drawn */
export function placeLanes(
  lanes: readonly Lane[],
  span: { from: string; to: string },
  width: number,
  measure: Measure,
): Placed {
  const right = width - OPEN - 2;
  const scale = scaleUtc([toTime(span.from), toTime(span.to)], [LEFT, right]);
  const at = (time: number): number => round(Math.max(LEFT, Math.min(right, scale(time))));
  const r = width >= ROOMY ? RADIUS.wide : RADIUS.narrow;
  const shapes: Shape[] = [];
  const marks: Mark[] = [];
  let top = 0;
  for (const lane of lanes) {
    const title = wrapText(lane.label, 'label', width, measure);
    shapes.push(...placeLines(title, 'label', { x: 0, y: top + 15 }, measure));
    top += title.length * ROLES.label.line + 6;
    for (const bar of lane.bars) {
      const placed = placeBar(bar, { at, right, top, width, measure });
      shapes.push(...placed.shapes);
      marks.push(placed.mark);
      top = placed.bottom;
    }
    const piles = pileUp(lane.dots, at, r);
    const height = Math.max(0, ...piles.map(({ level }) => level + 1)) * (2 * r + 1);
    for (const { dot, x, level } of piles) {
      const cy = round(top + height - r - level * (2 * r + 1));
      shapes.push(placeDot(dot, x, cy, r));
      marks.push({ row: dot.id, says: dot.says, x: round(x - r), y: round(cy - r), width: 2 * r, height: 2 * r });
    }
    top += height + GAP;
  }
  const first = Number(span.from.slice(0, 4));
  const years = Array.from({ length: Number(span.to.slice(0, 4)) - first + 1 }, (_, index) => first + index);
  const ticks = years
    .filter((year) => year % YEARS_BETWEEN_TICKS === 0)
    .map((year) => ({ x: at(toTime(String(year))), lines: [String(year)] }));
  const foot = placeAxis(ticks, top - GAP + 10, measure);
  return { width, height: Math.ceil(top - GAP + 10 + foot.height), shapes: [...shapes, ...foot.shapes], marks };
}

/** Its name stands above it, from its beginning where there is room. */
function placeBar(
  { id: row, from, until, label, says }: LaneBar,
  place: { at: (time: number) => number; right: number; top: number; width: number; measure: Measure },
): { shapes: Shape[]; mark: Mark; bottom: number } {
  const { at, right, top, width, measure } = place;
  const start = Math.min(at(toTime(from)), right - 4);
  const end = until === null ? right : Math.max(at(toEndTime(until)), start + 4);
  const column = width - start;
  const isRoomy = column >= width / 2;
  const lines = wrapText(label, 'note', isRoomy ? column : width, measure);
  const words = placeLines(
    lines,
    'note',
    isRoomy ? { x: start, y: top + 13, row } : { x: width, y: top + 13, anchor: 'end', row },
    measure,
  );
  const y = round(top + lines.length * ROLES.note.line + 3);
  const bar: Shape = {
    kind: 'rect',
    part: 'value',
    row,
    x: start,
    y,
    width: round(end - start),
    height: BAR,
    fill: 'data-1',
  };
  const tip: Shape = {
    kind: 'line',
    part: 'range',
    row,
    fill: 'data-1',
    points: [
      [right, y],
      [right + OPEN, y + BAR / 2],
      [right, y + BAR],
    ],
  };
  return {
    shapes: [...words, bar, ...(until === null ? [tip] : [])],
    mark: { row, says, x: start, y, width: round(end - start), height: BAR },
    bottom: y + BAR + 6,
  };
}

/** Discs that would touch stand on one another, the earliest below. */
function pileUp(dots: readonly LaneDot[], at: (time: number) => number, r: number) {
  const edges: number[] = [];
  return dots
    .toSorted((a, b) => toTime(middleOf(a.on)) - toTime(middleOf(b.on)) || compareIds(a, b))
    .map((dot) => {
      const x = at(toTime(middleOf(dot.on)));
      const free = edges.findIndex((edge) => x - r >= edge);
      const level = free < 0 ? edges.length : free;
      edges[level] = x + r + 1;
      return { dot, x, level };
    });
}

/** A ring where only the year is known. */
function placeDot({ id: row, on }: LaneDot, cx: number, cy: number, r: number): Shape {
  const ring = { kind: 'circle', row, cx, cy, r: r - 0.75, stroke: 'data-1', strokeWidth: 1.5 } as const;
  return on.length === 4
    ? { ...ring, part: 'unknown' }
    : { kind: 'circle', part: 'value', row, cx, cy, r, fill: 'data-1' };
}

/** A year alone stands at its middle, a month too. */
function middleOf(on: string): string {
  return on.length === 4 ? `${on}-07-01` : on.length === 7 ? `${on}-15` : on;
}

// Much that happened, at a glance: lanes over one line of time, with a disc for each dated thing and a bar for each time something lasted.
import { scaleUtc } from 'd3';
import { compareIds } from '#text/compare.ts';
import { placeAxis } from '../axis.ts';
import { toArrow, toLine } from '../marks.ts';
import { round } from '../round.ts';
import type { HitArea, ChartLayout, Shape } from '../scene.ts';
import { ROLES, placeLines, wrapText, type Measure } from '../text.ts';
import { toEndTime, toTime, toYearTicks } from '../to-time.ts';

/** As exact as the source: 2018-02-28, 2018-02 or 2018. */
interface LaneDot {
  id: string;
  on: string;
  /** A ring in place of a disc. */
  isRing?: boolean;
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
const GAP = { wide: 12, narrow: 22 };
/** The share of the width that names take beside their lanes. */
const BESIDE = 0.19;
const LEFT = 8;
const OPEN = 8;
/** Discs are smaller on a phone. */
const RADIUS = { wide: 6, narrow: 3.5 };
/** From one disc to the next: as much as a finger needs where discs are links. */
const PITCH = { wide: 24, narrow: 8 };
const ROOMY = 500;

/** @param span the first year and the day up to which time is drawn */
export function placeLanes(
  lanes: readonly Lane[],
  span: { from: string; to: string },
  width: number,
  measure: Measure,
): ChartLayout {
  const size = width >= ROOMY ? 'wide' : 'narrow';
  const isWide = size === 'wide';
  const [r, pitch] = [RADIUS[size], PITCH[size]];
  // Where there is room, names stand beside their lanes.
  const left = isWide ? round(width * BESIDE) : LEFT;
  const right = width - OPEN - 2;
  const scale = scaleUtc([toTime(span.from), toTime(span.to)], [left, right]);
  const at = (time: number): number => round(Math.max(left, Math.min(right, scale(time))));
  const shapes: Shape[] = [];
  const hitAreas: HitArea[] = [];
  let top = 0;
  for (const lane of lanes) {
    const title = wrapText(lane.label, 'label', isWide ? left - 16 : width, measure);
    shapes.push(...placeLines(title, 'label', { x: 0, y: top + 17 }, measure));
    const below = top + title.length * ROLES.label.line + 6;
    let bottom = isWide ? top : below;
    for (const bar of lane.bars) {
      const placed = placeBar(bar, { at, right, top: bottom, width, measure });
      shapes.push(...placed.shapes);
      hitAreas.push(placed.hitArea);
      bottom = placed.bottom;
    }
    const piles = pileUp(lane.dots, at, pitch);
    bottom += Math.max(0, ...piles.map(({ level }) => level + 1)) * pitch;
    for (const { dot, x, level } of piles) {
      const cy = round(bottom - (level + 0.5) * pitch);
      shapes.push(placeDot(dot, x, cy, r));
      const [begin, upper] = [round(x - pitch / 2), round(cy - pitch / 2)];
      hitAreas.push({ row: dot.id, says: dot.says, x: begin, y: upper, width: pitch, height: pitch });
    }
    top = round(Math.max(bottom, below) + GAP[size]);
    const rule = top - GAP.wide / 2;
    if (isWide) shapes.push(toLine({ part: 'axis', stroke: 'track' }, [0, rule], [width, rule]));
  }
  const foot = placeAxis(toYearTicks(span.from, span.to, at), top, measure, [left, right]);
  return { width, height: Math.ceil(top + foot.height), shapes: [...shapes, ...foot.shapes], hitAreas };
}

/** Its name stands above it, from its beginning where there is room. */
function placeBar(
  { id: row, from, until, label, says }: LaneBar,
  place: { at: (time: number) => number; right: number; top: number; width: number; measure: Measure },
): { shapes: Shape[]; hitArea: HitArea; bottom: number } {
  const { at, right, top, width, measure } = place;
  const start = Math.min(at(toTime(from)), right - 4);
  const end = until === null ? right : Math.max(at(toEndTime(until)), start + 4);
  const column = width - start;
  const isRoomy = column >= width / 2;
  const lines = wrapText(label, 'note', isRoomy ? column : width, measure);
  const texts = placeLines(
    lines,
    'note',
    isRoomy ? { x: start, y: top + 13, row } : { x: width, y: top + 13, anchor: 'end', row },
    measure,
  );
  const y = round(top + lines.length * ROLES.note.line + 3);
  const box = { row, x: start, y, width: round(end - start), height: BAR };
  const bar: Shape = { kind: 'rect', part: 'value', ...box, fill: 'data-1' };
  const tip = toArrow([right, y], { thickness: BAR, length: OPEN }, { row, fill: 'data-1' });
  return {
    shapes: [...texts, bar, ...(until === null ? [tip] : [])],
    hitArea: { ...box, says },
    bottom: y + BAR + 6,
  };
}

/** Discs that would touch stand on one another, the earliest below. */
function pileUp(dots: readonly LaneDot[], at: (time: number) => number, pitch: number) {
  const edges: number[] = [];
  return dots
    .toSorted((a, b) => toTime(middleOf(a.on)) - toTime(middleOf(b.on)) || compareIds(a, b))
    .map((dot) => {
      const x = at(toTime(middleOf(dot.on)));
      const free = edges.findIndex((edge) => x - pitch / 2 >= edge);
      const level = free < 0 ? edges.length : free;
      edges[level] = x + pitch / 2;
      return { dot, x, level };
    });
}

function placeDot({ id: row, isRing = false }: LaneDot, cx: number, cy: number, r: number): Shape {
  const circle = { kind: 'circle', part: 'value', row, cx, cy } as const;
  return isRing ? { ...circle, r: r - 0.75, stroke: 'data-1', strokeWidth: 1.5 } : { ...circle, r, fill: 'data-1' };
}

/** A year alone stands at its middle, a month too. */
function middleOf(on: string): string {
  return on.length === 4 ? `${on}-07-01` : on.length === 7 ? `${on}-15` : on;
}

// Who came after whom: one bar of time for each body, and a line from the end of one to the beginning of the next.
import { scaleUtc, type ScaleTime } from 'd3';
import { placeAxis } from '../axis.ts';
import { toArrow, toLine } from '../marks.ts';
import { round } from '../round.ts';
import type { HitArea, ChartLayout, Shape } from '../scene.ts';
import { ROLES, placeLines, wrapText, type Measure } from '../text.ts';
import { toEndTime, toTime, toYearTicks, YEARS_BETWEEN_TICKS } from '../to-time.ts';

export interface Life {
  id: string;
  label: string;
  /** In place of the label where there is little room. */
  shortLabel: string;
  /** As exact as the source: 2018-02-28, 2018-02 or 2018; null: not stated. */
  from: string | null;
  until: string | null;
  /** It has ended, whether or not the day is known. */
  isOver: boolean;
  /** The two ends in words: "2005 to 2012". */
  text: string;
  /** Ids of the bodies it came after; their bars stand above its own. */
  follows: readonly string[];
}

const THICKNESS = 12;
const GAP = 16;
/** Below this width labels are short. */
const ROOMY = 500;
const OPEN = 8;

interface Row extends Life {
  top: number;
  start: number;
  end: number;
  lines: readonly string[];
}

/** @param day up to where time is drawn: 2026-11-24 */
export function placeSuccession(lives: readonly Life[], day: string, width: number, measure: Measure): ChartLayout {
  const isRoomy = width >= ROOMY;
  const left = round(width * (isRoomy ? 0.36 : 0.24));
  const right = width - OPEN - 2;
  const first = firstYear(lives, day);
  const scale = scaleUtc([toTime(first), toTime(day)], [left, right]);
  const rows = placeRows(lives, { scale, left, right, isRoomy, measure });
  const byId = new Map(rows.map((row) => [row.id, row]));
  const shapes: Shape[] = [];
  const hitAreas: HitArea[] = [];
  for (const row of rows) shapes.push(...row.follows.flatMap((id) => joinRows(byId.get(id), row)));
  for (const row of rows) {
    shapes.push(...placeBar(row, right));
    shapes.push(...placeLines(row.lines, 'label', { x: 0, y: row.top + 11, row: row.id }, measure));
    const height = Math.max(THICKNESS, row.lines.length * ROLES.label.line);
    hitAreas.push({ row: row.id, says: `${row.label}: ${row.text}`, x: 0, y: row.top, width, height });
  }
  const last = rows.at(-1);
  const bottom = (last === undefined ? 0 : bottomOf(last)) + GAP;
  const firstTick = Math.ceil(Number(first) / YEARS_BETWEEN_TICKS) * YEARS_BETWEEN_TICKS;
  const foot = placeAxis(
    toYearTicks(String(firstTick), day, (time) => round(scale(time))),
    bottom,
    measure,
  );
  return {
    width,
    height: Math.ceil(bottom + foot.height),
    shapes: [...shapes, ...foot.shapes],
    hitAreas,
  };
}

type Scale = ScaleTime<number, number>;

function placeRows(
  lives: readonly Life[],
  at: { scale: Scale; left: number; right: number; isRoomy: boolean; measure: Measure },
): Row[] {
  const ends = new Map(lives.map(({ id, until }) => [id, until]));
  const rows: Row[] = [];
  for (const life of lives) {
    const before = life.follows.map((id) => ends.get(id) ?? null).filter((end) => end !== null);
    const known = before.toSorted()[0];
    const begins = life.from !== null ? toTime(life.from) : known === undefined ? undefined : toEndTime(known);
    // A year or a month may end after the day up to which time is drawn.
    const start = Math.min(begins === undefined ? at.left : round(at.scale(begins)), at.right - 4);
    const end = life.until === null ? at.right : Math.min(round(at.scale(toEndTime(life.until))), at.right);
    const lines = wrapText(at.isRoomy ? life.label : life.shortLabel, 'label', at.left - 14, at.measure);
    const previous = rows.at(-1);
    const top = previous === undefined ? 4 : bottomOf(previous) + GAP;
    rows.push({ ...life, top, start, end: Math.max(end, start + 4), lines });
  }
  return rows;
}

function bottomOf({ top, lines }: Row): number {
  return top + Math.max(THICKNESS, lines.length * ROLES.label.line);
}

/** Dashed where a beginning or an end is not stated; an arrow where it goes on. */
function placeBar({ id: row, from, until, isOver, top, start, end }: Row, right: number): Shape[] {
  const box = { row, x: start, y: top, width: round(end - start), height: THICKNESS };
  if (from === null || (until === null && isOver)) {
    return [{ kind: 'rect', part: 'unknown', ...box, stroke: 'data-1', strokeWidth: 1.5, dash: [4, 4] }];
  }
  const bar: Shape = { kind: 'rect', part: 'value', ...box, fill: 'data-1' };
  if (until !== null) return [bar];
  return [bar, toArrow([right, top], { thickness: THICKNESS, length: OPEN }, { row, fill: 'data-1' })];
}

/** Down from the end of the earlier one, then across to the later one where that began afterwards. */
function joinRows(before: Row | undefined, after: Row): Shape[] {
  if (before === undefined || before.until === null) return [];
  const x = before.end;
  const middle = after.top + THICKNESS / 2;
  const isLater = after.start > x + 2;
  const paint = { part: 'pointer', row: after.id, stroke: 'line', strokeWidth: 1.5 } as const;
  const down = [x, isLater ? middle : after.top] as const;
  return [toLine(paint, [x, before.top + THICKNESS], down, ...(isLater ? [[after.start, middle] as const] : []))];
}

function firstYear(lives: readonly Life[], day: string): string {
  const known = lives.flatMap(({ from, until }) => [from, until]).filter((date) => date !== null);
  return (known.toSorted()[0] ?? day).slice(0, 4);
}

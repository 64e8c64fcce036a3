// What happened when: dots on a line of time, their words beside them, never on top of each other.
import { scaleUtc } from 'd3';
import { round } from '../round.ts';
import type { Mark, Placed, Shape } from '../scene.ts';
import { ROLES, placeLines, widthOf, wrapText, type Measure } from '../text.ts';
import { toTime } from '../to-time.ts';

export interface Moment {
  id: string;
  /** As exact as the source: 2018-02-28, 2018-02 or 2018. */
  on: string;
  /** The date as the page writes it. */
  date: string;
  label: string;
  emphasised?: boolean;
}

const RADIUS = 6;
/** Room between two moments that lie side by side in time. */
const GAP = 14;

/** Moments from the earliest down; ones with the same date keep their order. Distances follow time where words allow it. */
export function placeTimeline(moments: readonly Moment[], width: number, measure: Measure): Placed {
  const rows = moments.map((moment) => ({ ...moment, time: toTime(moment.on) })).toSorted((a, b) => a.time - b.time);
  const dates = Math.min(width * 0.36, Math.max(0, ...rows.map(({ date }) => widthOf(date, 'note', measure))));
  const line = round(dates + 16 + RADIUS);
  const words = line + RADIUS + 14;
  const heights = rows.map((row) => {
    const label = wrapText(row.label, 'label', width - words, measure).length * ROLES.label.line;
    const date = wrapText(row.date, 'note', dates, measure).length * ROLES.note.line;
    return Math.max(label, date);
  });
  const scale = scaleUtc([rows[0]?.time ?? 0, rows.at(-1)?.time ?? 1], [0, rows.length * 34]);
  const shapes: Shape[] = [];
  const marks: Mark[] = [];
  let edge = 0;
  const tops = rows.map((row, index) => {
    const top = Math.max(edge, rows.length > 1 ? scale(row.time) : 0);
    edge = top + (heights[index] ?? 0) + GAP;
    return top;
  });
  const first = (tops[0] ?? 0) + 10;
  const last = (tops.at(-1) ?? 0) + 10;
  if (last > first)
    shapes.push({
      kind: 'line',
      part: 'axis',
      stroke: 'line',
      points: [
        [line, round(first)],
        [line, round(last)],
      ],
    });
  rows.forEach((row, index) => {
    const top = tops[index] ?? 0;
    shapes.push({
      kind: 'circle',
      part: 'value',
      row: row.id,
      cx: line,
      cy: round(top + 10),
      r: RADIUS,
      fill: row.emphasised === true ? 'data-2' : 'data-1',
    });
    shapes.push(
      ...placeLines(
        wrapText(row.date, 'note', dates, measure),
        'note',
        { x: dates, y: top + 15, anchor: 'end', row: row.id },
        measure,
      ),
    );
    shapes.push(
      ...placeLines(
        wrapText(row.label, 'label', width - words, measure),
        'label',
        { x: words, y: top + 15, row: row.id },
        measure,
      ),
    );
    marks.push({
      row: row.id,
      says: `${row.date}: ${row.label}`,
      x: 0,
      y: round(top),
      width,
      height: Math.ceil(heights[index] ?? 20),
    });
  });
  return { width, height: Math.ceil(Math.max(0, edge - GAP) + 8), shapes, marks };
}

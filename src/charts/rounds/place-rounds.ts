// When schemes took applications: a row for each, a bar for each dated round, and the edge of what is known.
import * as t from '#i18n/charts.ts';
import { shortMonths } from '#i18n/dates.ts';
import { scaleUtc, utcDay, utcMonth, utcMonths } from 'd3';
import { toLine } from '../marks.ts';
import { round } from '../round.ts';
import type { HitArea, ChartLayout, Shape, TextShape } from '../scene.ts';
import { boxOf, placeLines, ROLES, widthOf, wrapText, type Measure } from '../text.ts';
import { toEndTime, toTime } from '../to-time.ts';

/** One round. Days as ISO 8601; an end that is absent is not known. */
export interface RoundSpan {
  id: string;
  opens?: string;
  closes?: string;
  /** A day named without opening or closing: a briefing. */
  on?: string;
  /** Under the end of the bar: "24 Jun". */
  label: string;
  /** The round in words. */
  text: string;
}

export interface RoundRow {
  id: string;
  /** Left out where the page names the scheme. */
  label?: string;
  rounds: readonly RoundSpan[];
}

export interface RoundsFrame {
  /** The first day drawn, and the first day no longer drawn. */
  from: string;
  until: string;
  today: string;
  /** "as of 30 November 2026" */
  todayLabel: string;
}

const GRID = { part: 'axis', stroke: 'track' } as const;
const DOTTED = { part: 'unknown', stroke: 'line', strokeWidth: 1.5, dash: [2.5, 2.5] } as const;
const YEAR = { part: 'axis', stroke: 'line' } as const;
const BAR = 18;
/** So wide is the hatch where the opening is not known, in days. */
const HATCH_DAYS = 28;
const RADIUS = 6;
/** So much paper parts two rounds of which one opens the day after the other closed. */
const BETWEEN = 1.5;
/** From here on names stand beside the rows. */
const BESIDE = 560;

/** Rows keep their order; rounds that end before the frame are left out. */
export function placeRounds(
  rows: readonly RoundRow[],
  frame: RoundsFrame,
  width: number,
  measure: Measure,
): ChartLayout {
  const isNamed = rows.some(({ label }) => label !== undefined);
  const isBeside = isNamed && width >= BESIDE;
  const left = isBeside ? round(width * 0.27) : 0;
  const scale = scaleUtc([toTime(frame.from), toTime(frame.until)], [left, width - 1]).clamp(true);
  const at = (time: number): number => round(scale(time));
  const head = placeHead(scale, width, measure);
  const today = at(toTime(frame.today));
  const shapes: Shape[] = [];
  const texts: TextShape[] = [];
  const hitAreas: HitArea[] = [];
  const edges: { x: number; top: number; bottom: number; bar: number }[] = [];
  let top = head.height;
  for (const row of rows) {
    const name = placeName(row, { top, left, width, isBeside, measure });
    const bar = round(top + (isBeside ? Math.max(8, name.height / 2 - BAR / 2 - 7) : Math.max(5, name.height + 1)));
    texts.push(...name.shapes);
    const drawn = row.rounds.filter((one) => toKnown(one) > toTime(frame.from));
    const labels: TextShape[] = [];
    for (const one of drawn) {
      const placed = placeRound(one, row.id, bar, at);
      shapes.push(...placed.shapes);
      hitAreas.push({ row: row.id, says: one.text, x: placed.x, y: bar, width: placed.width, height: BAR });
      const reach = widthOf(one.label, 'axis', measure);
      const end = Math.max(left + reach, placed.x + placed.width);
      const crosses = end > today - 4 && end - reach < today + 4;
      const beside = today + 4 + reach < width ? today + 4 + reach : today - 4;
      labels.push(
        ...placeLines(
          [one.label],
          'axis',
          { x: crosses ? beside : end, y: bar + BAR + 14, anchor: 'end', row: row.id },
          measure,
        ),
      );
    }
    texts.push(...keepApart(labels));
    const bottom = round(Math.max(bar + BAR + 20, top + name.height + 6));
    const known = Math.max(toTime(frame.from), ...drawn.map(toKnown));
    edges.push({ x: Math.min(width - 2, round(at(known) + RADIUS + 6)), top, bottom, bar });
    shapes.push(toLine(GRID, [0, bottom], [width, bottom]));
    top = bottom;
  }
  // The script that moves the line of today sets its words the same way.
  const anchor = today > width / 2 ? 'end' : 'start';
  const foot = placeLines([frame.todayLabel], 'day', { x: today, y: top + 20, anchor }, measure);
  const grid = head.ticks.map((x) => toLine(GRID, [x, head.height], [x, top]));
  return {
    width,
    height: Math.ceil(top + 28),
    shapes: [
      ...head.shapes,
      ...grid,
      ...shapes,
      ...placeUnknown(edges, { width, today }, isBeside, measure),
      toLine({ part: 'today', stroke: 'data-2', strokeWidth: 2 }, [today, head.height - 4], [today, top + 6]),
      ...foot,
      // Above the line of today, which a reader's day may bring to where they stand, on paper of their own.
      ...texts.flatMap((text) => (boxOf(text).x + text.width > today ? [toGround(text), text] : [text])),
    ],
    hitAreas,
  };
}

/** The last moment a source speaks of. */
function toKnown({ opens, closes, on }: RoundSpan): number {
  return toEndTime(closes ?? on ?? opens ?? '');
}

type Scale = ReturnType<typeof scaleUtc<number>>;

/** Quarters by their first month, and the year where it begins. */
function placeHead(
  scale: Scale,
  width: number,
  measure: Measure,
): { shapes: Shape[]; ticks: number[]; height: number } {
  const [from, until] = scale.domain() as [Date, Date];
  const months = utcMonths(from, utcDay.offset(until, 1));
  const quarters = months.filter((month) => utcMonth.count(from, month) % 3 === 0);
  const labels = quarters.map((month) => {
    const x = round(scale(month));
    const name = shortMonths[month.getUTCMonth()] ?? '';
    const isLast = x + widthOf(name, 'axis', measure) > width;
    return placeLines([name], 'axis', { x: isLast ? width : x, y: 31, anchor: isLast ? 'end' : 'start' }, measure);
  });
  const years = months.filter((month, index) => index === 0 || month.getUTCMonth() === 0);
  const yearLabels = years.map((month) =>
    placeLines([String(month.getUTCFullYear())], 'year', { x: scale(month) + (month > from ? 6 : 0), y: 13 }, measure),
  );
  const starts = years.filter((month) => month > from).map((month) => round(scale(month)));
  return {
    shapes: [
      ...starts.map((x) => toLine(YEAR, [x, 2], [x, 17])),
      ...keepApart(yearLabels.flat()),
      ...keepApart(labels.flat()),
    ],
    ticks: quarters.map((month) => round(scale(month))),
    height: 42,
  };
}

function placeName(
  { id: row, label }: RoundRow,
  {
    top,
    left,
    width,
    isBeside,
    measure,
  }: { top: number; left: number; width: number; isBeside: boolean; measure: Measure },
): { shapes: TextShape[]; height: number } {
  if (label === undefined) return { shapes: [], height: 0 };
  const lines = wrapText(label, 'name', isBeside ? left - 16 : width, measure);
  const height = lines.length * ROLES.name.line + (isBeside ? 14 : 6);
  const y = top + (isBeside ? 22 : 17);
  return { shapes: placeLines(lines, 'name', { x: 0, y, row }, measure), height };
}

/** A bar; hatched where one end is not known, with a solid edge at the end that is; a disc for a day alone. */
function placeRound(
  { opens, closes, on }: RoundSpan,
  row: string,
  y: number,
  at: (time: number) => number,
): { shapes: Shape[]; x: number; width: number } {
  if (opens === undefined && closes === undefined) {
    const x = at(toTime(on ?? ''));
    const cy = round(y + BAR / 2);
    const disc: Shape = { kind: 'circle', part: 'value', row, cx: x, cy, r: RADIUS, fill: 'data-1' };
    return { shapes: [disc], x: round(x - RADIUS), width: RADIUS * 2 };
  }
  const hatch = HATCH_DAYS * 86_400_000;
  const start = at(opens === undefined ? toEndTime(closes ?? '') - hatch : toTime(opens));
  const end = at(closes === undefined ? toTime(opens ?? '') + hatch : toEndTime(closes));
  const box = { kind: 'rect', row, y, height: BAR } as const;
  const width = Math.max(3, round(end - start - BETWEEN));
  if (opens !== undefined && closes !== undefined) {
    return { shapes: [{ ...box, part: 'value', x: start, width, fill: 'data-1' }], x: start, width };
  }
  const solid = closes === undefined ? start : round(start + width - 3);
  return {
    shapes: [
      { ...box, part: 'range', x: start, width, fill: 'hatch-1' },
      { ...box, part: 'value', x: solid, width: 3, fill: 'data-1' },
    ],
    x: start,
    width,
  };
}

/** Beside names one dotted edge descends through the rows; under names each row has its own frame. Said once. */
function placeUnknown(
  edges: readonly { x: number; top: number; bottom: number; bar: number }[],
  { width, today }: { width: number; today: number },
  isBeside: boolean,
  measure: Measure,
): Shape[] {
  const reach = widthOf(t.notKnownYet, 'placeholder', measure);
  const right = width - 1;
  const [first] = edges;
  const last = edges.at(-1);
  if (!first || !last) return [];
  if (!isBeside) {
    const frames = edges.map(({ x, bar }) =>
      toLine(DOTTED, [right, bar], [x, bar], [x, bar + BAR], [right, bar + BAR], [right, bar]),
    );
    const roomy = edges.find(({ x }) => (x < today ? today : right) - x > reach + 12);
    if (!roomy) return frames;
    return [...frames, ...placeLines([t.notKnownYet], 'placeholder', { x: roomy.x + 6, y: roomy.bar + 13 }, measure)];
  }
  const steps = edges.flatMap(({ x, top, bottom }) => [[x, top] as const, [x, bottom] as const]);
  const middle = edges[Math.floor(edges.length / 2)] ?? first;
  // Before today where there is room, so that the line of today does not run through the text.
  const end = today - middle.x > reach + 20 ? today : right;
  const place = { x: (middle.x + end) / 2 - reach / 2, y: (middle.top + middle.bottom) / 2 + 4 };
  return [
    toLine(DOTTED, [right, first.top], ...steps, [right, last.bottom], [right, first.top]),
    ...(end - middle.x < reach + 10 ? [] : placeLines([t.notKnownYet], 'placeholder', place, measure)),
  ];
}

/** Of texts that would touch, the later one stays. */
function keepApart(texts: readonly TextShape[]): TextShape[] {
  return texts.reduceRight<TextShape[]>((kept, text) => {
    const [next] = kept;
    const { x, width } = boxOf(text);
    return next !== undefined && x + width + 4 > boxOf(next).x ? kept : [text, ...kept];
  }, []);
}

function toGround(text: TextShape): Shape {
  return { kind: 'rect', part: 'axis', ...boxOf(text), fill: 'paper' };
}

// A hundred discs, one for each per cent of those who answered; the rest is outlined.
import { range } from 'd3';
import { placeRest } from '../bars/place-rest.ts';
import { round } from '../round.ts';
import type { Colour, Hatch, HitArea, ChartLayout, Shape } from '../scene.ts';
import { formatItem, type Item } from '../series.ts';
import { ROLES, placeLines, widthOf, wrapText, type Measure } from '../text.ts';

interface HundredChoices {
  /** Words for the discs that stand for no published answer. */
  rest?: string | undefined;
}

const PITCH = 35;
const RADIUS = 13.3;
const FILLS: readonly [Colour, Hatch][] = [
  ['data-1', 'hatch-1'],
  ['data-2', 'hatch-2'],
  ['data-3', 'hatch-3'],
];

/** At most this many answers can be told apart; more are drawn as bars. */
export const MOST_ANSWERS = FILLS.length;

export function placeHundred(
  items: readonly Item[],
  width: number,
  measure: Measure,
  choices: HundredChoices = {},
): ChartLayout {
  const columns = Math.floor(width / PITCH);
  const shapes: Shape[] = [];
  let top = 0;
  items.forEach((item, index) => {
    const lines = placeHead(item, FILLS[index]?.[0] ?? 'data-3', top, { width, keyed: items.length > 1 }, measure);
    shapes.push(...lines.shapes);
    top += lines.height;
  });
  const first = top + 8 + PITCH / 2;
  const discs = fillDiscs(items);
  discs.forEach((disc, index) => {
    const cx = round((index % columns) * PITCH + PITCH / 2);
    const cy = round(first + Math.floor(index / columns) * PITCH);
    shapes.push(
      disc === undefined
        ? { kind: 'circle', part: 'rest', cx, cy, r: RADIUS - 1, stroke: 'data-3', strokeWidth: 2 }
        : {
            kind: 'circle',
            part: disc.part,
            row: disc.item.id,
            cx,
            cy,
            r: disc.part === 'range' ? RADIUS - 0.75 : RADIUS,
            fill: disc.fill,
            ...(disc.part === 'range' ? { stroke: disc.colour, strokeWidth: 1.5 } : {}),
          },
    );
  });
  const rows = 100 / columns;
  const bottom = first + (rows - 1) * PITCH + PITCH / 2;
  const area = { x: 0, y: round(first - PITCH / 2), width, height: round(bottom - first + PITCH / 2) };
  const hitAreas: HitArea[] = items.map((item) => ({ row: item.id, says: formatItem(item), ...area }));
  const left = discs.filter((disc) => disc === undefined).length;
  if (choices.rest === undefined || left === 0) return { width, height: Math.ceil(bottom + 4), shapes, hitAreas };
  const from = width - Math.min(left, columns) * PITCH + PITCH / 2 - RADIUS;
  const rest = placeRest(choices.rest, { from, to: width - (PITCH / 2 - RADIUS), y: bottom + 2, left: 0 }, measure);
  return { width, height: Math.ceil(bottom + 2 + rest.height), shapes: [...shapes, ...rest.shapes], hitAreas };
}

/** The value and the text over the discs; with several answers a disc of its colour before them. */
function placeHead(
  item: Item,
  colour: Colour,
  top: number,
  { width, keyed }: { width: number; keyed: boolean },
  measure: Measure,
): { shapes: Shape[]; height: number } {
  const start = keyed ? 26 : PITCH / 2 - RADIUS;
  const shapes: Shape[] = keyed
    ? [{ kind: 'circle', part: 'axis', cx: 10, cy: round(top + 14), r: 8, fill: colour }]
    : [];
  const value = widthOf(item.text, 'value', measure);
  const beside = width - start - value - 8;
  const lines = wrapText(item.label, 'label', beside > 120 ? beside : width - start, measure);
  shapes.push(...placeLines([item.text], 'value', { x: start, y: top + 21, row: item.id }, measure));
  const place = beside > 120 ? { x: start + value + 8, y: top + 21 } : { x: start, y: top + 21 + ROLES.label.line };
  shapes.push(...placeLines(lines, 'label', { ...place, row: item.id }, measure));
  const last = place.y + (lines.length - 1) * ROLES.label.line;
  return { shapes, height: round(last - top + 7) };
}

type Disc = { item: Item; part: 'value' | 'range'; fill: Colour | Hatch; colour: Colour } | undefined;

/** Which disc stands for what. Shares are rounded so that together they never pass a hundred. */
function fillDiscs(items: readonly Item[]): Disc[] {
  const discs: Disc[] = [];
  let reached = 0;
  items.forEach((item, index) => {
    const [colour, hatch] = FILLS[index] ?? ['data-3', 'hatch-3'];
    const add = (share: number, part: 'value' | 'range'): void => {
      reached += share;
      const until = Math.min(100, Math.round(reached));
      while (discs.length < until) discs.push({ item, part, fill: part === 'range' ? hatch : colour, colour });
    };
    add(item.value ?? item.low ?? 0, 'value');
    if (item.value === null) add((item.high ?? 0) - (item.low ?? 0), 'range');
  });
  return range(100).map((index) => discs[index]);
}

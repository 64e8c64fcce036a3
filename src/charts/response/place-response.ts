// Who was asked, who answered and who stayed silent: the first row is everybody asked, shares are parts of it.
import * as t from '#i18n/charts.ts';
import { placeAxis } from '../axis.ts';
import { placeRest } from '../bars/place-rest.ts';
import { placeText } from '../marks.ts';
import { round } from '../round.ts';
import type { HitArea, ChartLayout, Shape } from '../scene.ts';
import { formatItem, type Item } from '../series.ts';
import { ROLES, placeLines, widthOf, wrapText, type Measure } from '../text.ts';
import { makeValueScale } from '../value-scale.ts';

const THICKNESS = 26;
const END = 58;

/**
 * A full bar for those asked, a bar for the share that answered, and a bracket for the rest. Further counts stand as
 * numbers without a bar: where the source does not say what they are a part of, no length would be true.
 */
export function placeResponse(items: readonly Item[], width: number, measure: Measure): ChartLayout {
  const plot = width - END;
  const shares = items.filter((item) => item.unit === 'percent');
  const { scale, ticks } = makeValueScale(shares, plot);
  const asked = items.find((item) => item.unit === 'count');
  const shapes: Shape[] = [];
  const hitAreas: HitArea[] = [];
  let top = 0;
  const placeRow = (item: Item, length: number | undefined, fill: 'data-1' | 'data-2' | 'data-3'): void => {
    const head = placeHead(item, top, width, measure);
    shapes.push(...head.shapes);
    top += head.height;
    if (length !== undefined) {
      const box = { x: 0, y: round(top), height: THICKNESS, row: item.id } as const;
      shapes.push({ kind: 'rect', part: 'track', ...box, width: round(plot), fill: 'track' });
      shapes.push({ kind: 'rect', part: 'value', ...box, width: round(length), fill });
      top += THICKNESS;
    }
    const area = { x: 0, y: round(top - THICKNESS), width: round(plot), height: THICKNESS };
    hitAreas.push({ row: item.id, says: formatItem(item), ...area });
  };
  if (asked) {
    placeRow(asked, plot, 'data-3');
    top += 22;
  }
  for (const item of shares) {
    placeRow(item, scale(item.value ?? item.low ?? 0), item.emphasised ? 'data-2' : 'data-1');
    const silent = placeRest(
      t.restSilent,
      { from: scale(item.value ?? item.high ?? 0), to: plot, y: top, left: 0 },
      measure,
    );
    shapes.push(...silent.shapes);
    top += silent.height + 14;
  }
  const axis = placeAxis(ticks, top, measure);
  shapes.push(...axis.shapes);
  const below = { x: plot, y: top + axis.height + 12, anchor: 'end' } as const;
  shapes.push(...placeLines([t.ofThoseAsked], 'axis', below, measure));
  top += axis.height + 38;
  for (const item of items.filter((other) => other.unit !== 'percent' && other !== asked)) {
    placeRow(item, undefined, 'data-1');
    top += 18;
  }
  return { width, height: Math.ceil(top - 10), shapes, hitAreas };
}

/** The text and the number of a row on one line, or below each other where they do not fit; then its note. */
function placeHead(item: Item, top: number, width: number, measure: Measure): { shapes: Shape[]; height: number } {
  const value = widthOf(item.text, 'value', measure);
  const beside = width - value - 10;
  const lines = wrapText(item.label, 'label', beside > 140 ? beside : width, measure);
  const shapes: Shape[] = placeLines([item.text], 'value', { x: 0, y: top + 20, row: item.id }, measure);
  const place = beside > 140 ? { x: value + 10, y: top + 20 } : { x: 0, y: top + 20 + ROLES.value.line - 3 };
  shapes.push(...placeLines(lines, 'label', { ...place, row: item.id }, measure));
  let bottom = place.y + (lines.length - 1) * ROLES.label.line;
  if (item.note !== '') {
    const note = placeText(item.note, 'note', width, { x: 0, y: bottom + 20, row: item.id }, measure);
    shapes.push(...note);
    bottom += 20 + (note.length - 1) * ROLES.note.line;
  }
  return { shapes, height: round(bottom - top + 10) };
}

// Turns the items of a figure into a drawing of its kind, or says why it cannot be drawn.
import * as t from '#i18n/charts.ts';
import { CHART_KINDS, type ChartData, type ChartKind } from './chart-kinds.ts';
import {
  SCREEN_WIDTHS,
  WIDTHS,
  type ChartLayout,
  type Drawing,
  type Hatch,
  type Shape,
  type Size,
  type SizedDrawing,
} from './scene.ts';
import type { Measure } from './text.ts';

export interface Chart extends Omit<ChartData, 'steps'> {
  /** The figure's id; everything named in the drawing begins with it. */
  id: string;
  kind: ChartKind;
  /** The finding. */
  title: string;
  steps?: ChartData['steps'] | undefined;
}

type DrawResult = { drawn: true; drawing: Drawing } | { drawn: false; reason: string };

export function drawChart(chart: Chart, size: Size, measure: Measure): DrawResult {
  const kind = CHART_KINDS[chart.kind];
  const data = { ...chart, steps: chart.steps ?? [] };
  const reason = chart.items.length === 0 ? t.noRows : kind.findObstacle?.(data);
  if (reason !== undefined) return { drawn: false, reason };
  const drawing = finishDrawing(kind.place(data, WIDTHS[size], measure), {
    id: `${chart.id}-${size}`,
    title: chart.title,
    description: kind.describe(data),
  });
  return { drawn: true, drawing };
}

/** Names a chart's layout and collects the stripes it uses. */
export function finishDrawing(layout: ChartLayout, text: Pick<Drawing, 'id' | 'title' | 'description'>): Drawing {
  const used = new Set(layout.shapes.flatMap((shape) => (isHatched(shape) ? [shape.fill] : [])));
  return { ...layout, ...text, hatches: [...used].sort() };
}

/** One drawing for each screen, where the page gives it all its width. */
export function drawForScreens(
  place: (width: number) => ChartLayout,
  text: Pick<Drawing, 'id' | 'title' | 'description'>,
  widths: Readonly<Record<string, number>> = SCREEN_WIDTHS,
): SizedDrawing[] {
  return Object.entries(widths).map(([name, width]) => ({
    class: name,
    drawing: finishDrawing(place(width), { ...text, id: `${text.id}-${name}` }),
  }));
}

function isHatched(shape: Shape): shape is Shape & { fill: Hatch } {
  return shape.kind !== 'text' && shape.fill?.startsWith('hatch-') === true;
}

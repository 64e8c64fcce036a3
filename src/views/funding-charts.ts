// Two pictures of all schemes: which readiness levels they suit, and how much they give. Each for all kinds and for one.
import * as labels from '#i18n/funding-labels.ts';
import * as t from '#i18n/funding.ts';
import { drawForScreens } from '#charts/draw-chart.ts';
import { SCREEN_WIDTHS, type SizedDrawing } from '#charts/scene.ts';
import { placeSpan, type Span, type SpanAxis } from '#charts/span/place-span.ts';
import { formatAmount, formatPounds, toSum } from '#domain/funding/amounts.ts';
import type { Kind } from '#domain/funding/facets.ts';
import type { RenderContext } from '#domain/render-context.ts';
import { measure } from '#fonts/measure.ts';
import type { Funding } from '#schema/funding.ts';
import type { Guide } from '#schema/guides.ts';
import { compareIds } from '#text/compare.ts';
import { formatLevels } from './funding-row.ts';

interface ChartRowView {
  id: string;
  title: string;
  href: string;
  text: string;
  note: string;
}

interface ChartPanel {
  /** "All kinds", "Grant". */
  label: string;
  drawings: SizedDrawing[];
  rows: ChartRowView[];
}

export interface FundingChartView {
  id: string;
  /** The finding. */
  title: string;
  explained: string;
  columns: readonly [string, string, string];
  panels: ChartPanel[];
  /** What is left out. */
  base: string;
}

interface Bar extends Span {
  kinds: readonly Kind[];
  row: ChartRowView;
}

export function toFundingChart(chart: Guide['chart'], context: RenderContext): FundingChartView | undefined {
  if (chart === undefined) return undefined;
  return chart === 'readiness' ? toReadiness(context) : toAmounts(context);
}

function toReadiness(context: RenderContext): FundingChartView {
  const { schemes } = context.funding;
  const bars = [...schemes].flatMap(([id, scheme]): Bar[] => {
    const { readiness } = scheme;
    if (readiness === undefined) return [];
    const stated = readiness.source !== undefined;
    const text = stated ? t.level(formatLevels(readiness)) : t.levelSuggested(formatLevels(readiness));
    const span = { from: readiness.from - 1, to: readiness.to - 1, emphasised: stated };
    return [{ ...span, ...toBar(id, scheme, text, stated ? '' : t.ourSuggestion, context) }];
  });
  bars.sort((a, b) => (a.from ?? 0) - (b.from ?? 0) || (a.to ?? 0) - (b.to ?? 0) || compareIds(a, b));
  const stated = bars.filter(({ emphasised }) => emphasised).length;
  const axis: SpanAxis = { kind: 'steps', steps: ['1', '2', '3', '4', '5', '6', '7', '8', '9'] };
  return {
    id: 'funding-readiness',
    title: t.readinessTitle(stated, bars.length),
    explained: t.readinessQuestion,
    columns: [t.scheme, t.levels, t.whereFrom],
    panels: toPanels('funding-readiness', bars, axis),
    base: t.readinessBase(bars.length, schemes.size),
  };
}

const LOW = 100;
const HIGH = 100_000_000;

function toAmounts(context: RenderContext): FundingChartView {
  const { schemes } = context.funding;
  const bars = [...schemes].flatMap(([id, scheme]): Bar[] => {
    const { min = null, max = null } = toSum(scheme.amount);
    const text = formatAmount(scheme.amount);
    if (text === undefined) return [];
    return [{ from: min, to: max, ...toBar(id, scheme, text, scheme.amount?.text ?? '', context) }];
  });
  bars.sort((a, b) => (b.to ?? b.from ?? 0) - (a.to ?? a.from ?? 0) || compareIds(a, b));
  const ends = bars.flatMap(({ from, to }) => [from, to]).filter((end) => end !== null);
  const ticks = [1000, 10_000, 100_000].map((value) => ({ value, label: formatPounds(value) }));
  ticks.push({ value: 1e6, label: '£1m' }, { value: 1e7, label: '£10m' });
  return {
    id: 'funding-amounts',
    title: t.sumsTitle(formatPounds(Math.min(...ends)), formatPounds(Math.max(...ends))),
    explained: t.sumsQuestion,
    columns: [t.scheme, t.sum, t.inWords],
    panels: toPanels('funding-amounts', bars, { kind: 'log', domain: [LOW, HIGH], ticks }),
    base: t.sumsBase(bars.length, schemes.size),
  };
}

function toBar(id: string, scheme: Funding, text: string, note: string, { toHref }: RenderContext) {
  const href = toHref(`/funding/${id}/`);
  return {
    id,
    label: scheme.title,
    text,
    kinds: [scheme.kind, ...scheme.otherKinds],
    row: { id, title: scheme.title, href, text, note },
  };
}

/** All kinds first, then one panel for every kind that has a bar. */
function toPanels(id: string, bars: readonly Bar[], axis: SpanAxis): ChartPanel[] {
  const kinds = (Object.keys(labels.kinds) as Kind[]).filter((kind) => bars.some((bar) => bar.kinds.includes(kind)));
  return [
    toPanel(`${id}-all`, t.allKinds, bars, axis),
    ...kinds.map((kind) =>
      toPanel(
        `${id}-${kind}`,
        labels.kinds[kind],
        bars.filter((bar) => bar.kinds.includes(kind)),
        axis,
        FOLDED_WIDTHS,
      ),
    ),
  ];
}

/** One kind has few schemes, and stands folded: it needs no drawing as wide as the page. */
const { 'drawing-wide': _, ...FOLDED_WIDTHS } = SCREEN_WIDTHS;

function toPanel(
  id: string,
  label: string,
  bars: readonly Bar[],
  axis: SpanAxis,
  widths: Readonly<Record<string, number>> = SCREEN_WIDTHS,
): ChartPanel {
  const description = bars.map((bar) => `${bar.label}: ${bar.text}.`).join(' ');
  const text = { id, title: label, description };
  const drawings = drawForScreens((width) => placeSpan(bars, axis, width, measure), text, widths);
  return { label, drawings, rows: bars.map(({ row }) => row) };
}

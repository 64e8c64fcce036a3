// Everything a figure shows: words formatted, both drawings placed, table, source and files for reuse; and the page of one.
import * as pageParts from '#i18n/page-parts.ts';
import * as t from '#i18n/consultation.ts';
import { drawChart, type Chart } from '#charts/draw-chart.ts';
import type { Drawing } from '#charts/scene.ts';
import { toSeries } from '#charts/series.ts';
import { formatFact } from '#domain/facts.ts';
import { type RenderContext, type NumberedFigure, find } from '#domain/render-context.ts';
import { measure } from '#fonts/measure.ts';
import { toFigureTable, type FigureTableView } from './figure-table.ts';
import {
  getBase,
  getRest,
  toBaseSentence,
  toCitation,
  toDerived,
  toFigureSource,
  toQuestion,
  toUncertainty,
  type FigureSource,
} from './figure-text.ts';
import type { FigureRow } from '#schema/consultations.ts';
import { sizeOfBase } from '#survey/small-numbers.ts';
import { getEntry } from '#domain/content-graph.ts';
import { toPageEnd } from './page-end.ts';
import { SourceNumbers } from './sources.ts';

export interface FigureView {
  id: string;
  /** Anchor of the figure on a page. */
  anchor: string;
  /** "Figure 2". */
  number: string;
  /** The finding. */
  title: string;
  shortTitle: string;
  summary: string;
  /** The question, who was asked, when, and the unit. */
  question: string;
  /** Both drawings, or why there is none. */
  drawings: { wide: Drawing; narrow: Drawing } | { reason: string };
  /** A remark that must be read with the chart. */
  note: { strong: string; text: string } | undefined;
  base: string;
  uncertainty: string | undefined;
  cannotTell: readonly string[];
  table: FigureTableView;
  source: FigureSource;
  /** "The 6% is worked out from the 94%." */
  derived: string | undefined;
  licence: string;
  citation: string;
  /** The figure's own page. */
  href: string;
  /** Files for reuse, in the order they are offered. */
  files: { label: string; title: string; href: string }[];
}

/** @param figure with rows that the checker has passed */
export function toFigureView(figure: NumberedFigure, context: RenderContext): FigureView {
  const { id, data, number } = figure;
  const base = getBase(figure, context);
  const rest = getRest(figure, base);
  const chart = toChart(figure, context);
  const drawings = draw(chart);
  const address = `/consultation/${data.consultation}/${id}/`;
  return {
    id,
    anchor: `figure-${id}`,
    number: t.figureNumber(number),
    title: data.title,
    shortTitle: data.shortTitle,
    summary: data.summary,
    question: toQuestion(figure, data.consultation),
    drawings,
    note: toNote(figure),
    base: toBaseSentence(figure, base),
    uncertainty: toUncertainty(figure, base),
    cannotTell: data.cannotTell,
    table: toFigureTable(figure, chart.items, rest),
    source: toFigureSource(figure, context),
    derived: toDerived(figure, rest),
    licence: data.licence,
    citation: toCitation(figure, context, address),
    href: context.toHref(address),
    files: toFiles(id, context, 'wide' in drawings),
  };
}

/** The figure as a chart reads it. */
function toChart(figure: NumberedFigure, context: RenderContext): Chart {
  const { id, data } = figure;
  const base = getBase(figure, context);
  const rows = toShownRows(figure.rows, base);
  const rest = getRest(figure, base);
  return {
    id,
    kind: data.kind,
    title: data.title,
    items: toSeries(rows, { emphasis: data.emphasis, keepOrder: data.keepOrder, format: formatFact }),
    steps: data.scale,
    rest: rest === undefined ? undefined : t.restNotBroken(rest),
  };
}

function draw(chart: Chart): FigureView['drawings'] {
  const wide = drawChart(chart, 'wide', measure);
  const narrow = drawChart(chart, 'narrow', measure);
  if (!wide.drawn) return { reason: wide.reason };
  if (!narrow.drawn) return { reason: narrow.reason };
  return { wide: wide.drawing, narrow: narrow.drawing };
}

function toNote({ data }: NumberedFigure): FigureView['note'] {
  if (data.kind !== 'not-published') return undefined;
  return {
    strong: t.notNumbers,
    text: t.showQuestion,
  };
}

/** A chart that cannot be drawn has no drawing to give away; its numbers are there all the same. */
function toFiles(id: string, { toHref }: RenderContext, drawn: boolean): FigureView['files'] {
  return [
    { label: t.fileKinds.csv, title: t.fileTitles.csv, href: toHref(`/data/${id}.csv`) },
    { label: pageParts.json, title: t.fileTitles.json, href: toHref(`/data/${id}.json`) },
    ...(drawn
      ? [
          { label: t.fileKinds.svg, title: t.fileTitles.svg, href: toHref(`/data/${id}.svg`) },
          { label: t.fileKinds.png, title: t.fileTitles.png, href: toHref(`/data/${id}.png`) },
        ]
      : []),
    { label: t.fileKinds.embed, title: t.fileTitles.embed, href: toHref(`/embed/${id}/`) },
  ];
}

/** Under 30 answers a share is turned back into the people it stands for. */
function toShownRows(rows: readonly FigureRow[], base: number | undefined): readonly FigureRow[] {
  if (base === undefined || sizeOfBase(base) !== 'counts-only') return rows;
  const people = (share: number | null): number | null => (share === null ? null : Math.round((share / 100) * base));
  return rows.map((row) =>
    row.unit === 'percent'
      ? { ...row, unit: 'count' as const, value: people(row.value), low: people(row.low), high: people(row.high) }
      : row,
  );
}

/** The figure, and the whole address of its page, for the small page in an iframe. */
export function toEmbed(id: string, context: RenderContext) {
  const figure = find(context.figures, id, 'figure');
  return { figure: toFigureView(figure, context), canonical: context.toAbsolute(addressOf(figure)) };
}

export function toFigurePage(id: string, context: RenderContext) {
  const figure = find(context.figures, id, 'figure');
  const { data, number } = figure;
  const parent = getEntry(context.graph, `consultations/${data.consultation}`);
  const view = toFigureView(figure, context);
  const neighbour = (place: number): { title: string; href: string } | undefined => {
    const other = [...context.figures.values()].find(
      (candidate) => candidate.data.consultation === data.consultation && candidate.number === place,
    );
    return other && { title: other.data.shortTitle, href: context.toHref(addressOf(other)) };
  };
  return {
    kind: t.figureOf(number, data.consultation),
    figure: view,
    // The chart has a picture for shared links.
    drawn: 'wide' in view.drawings,
    previous: neighbour(number - 1),
    next: neighbour(number + 1),
    parent: { label: parent.title, address: parent.address },
    dataset: {
      '@type': 'Dataset' as const,
      name: data.title,
      description: data.summary,
      url: context.toAbsolute(addressOf(figure)),
      license: 'https://creativecommons.org/licenses/by/4.0/',
      isAccessibleForFree: true,
      temporalCoverage: data.consultation,
      distribution: ['csv', 'json'].map((ending) => ({
        '@type': 'DataDownload' as const,
        encodingFormat: ending === 'csv' ? 'text/csv' : 'application/json',
        contentUrl: context.toAbsolute(`/data/${id}.${ending}`),
      })),
    },
    // The breadcrumb leads to the consultation.
    end: toPageEnd(context, `figures/${id}`, { sources: [data.source] }, new SourceNumbers(context), {
      elsewhere: new Set([`/consultation/${data.consultation}/`]),
    }),
  };
}

function addressOf({ id, data }: NumberedFigure): string {
  return `/consultation/${data.consultation}/${id}/`;
}

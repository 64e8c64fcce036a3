// A figure as plain data for programs: the same facts in JSON and CSV, described by figure.schema.json.
import { find, type RenderContext, type NumberedFigure } from '#domain/render-context.ts';
import type { FigureRow } from '#schema/consultations.ts';
import type { FigureView } from '#views/figure.ts';

export interface FigureRecord {
  $schema: string;
  id: string;
  consultation: string;
  number: number;
  title: string;
  question: string;
  /** True when the question is printed word for word in the source. */
  questionAsAsked: boolean;
  asked: string;
  unit: FigureRow['unit'];
  /** How many answered; null when the source does not say. */
  base: number | null;
  /** Only where the results are weighted. */
  effectiveBase?: number;
  baseNote: string;
  scale: { score: number; label: string }[];
  rows: FigureRow[];
  cannotTell: string[];
  source: { title: string; publisher: string; address: string; place: string };
  licence: string;
  citation: string;
  /** The figure's own page. */
  address: string;
}

export function toRecord(
  figure: NumberedFigure,
  view: FigureView,
  base: number | undefined,
  context: RenderContext,
): FigureRecord {
  const { id, data, number, rows } = figure;
  const source = find(context.sources, data.source, 'source');
  return {
    $schema: context.toAbsolute('/data/figure.schema.json'),
    id,
    consultation: data.consultation,
    number,
    title: data.title,
    question: data.question,
    questionAsAsked: data.questionIs === 'as-asked',
    asked: data.asked,
    unit: data.unit,
    base: base ?? null,
    ...(data.effectiveBase === undefined ? {} : { effectiveBase: data.effectiveBase }),
    baseNote: view.base,
    scale: data.scale ?? [],
    rows: [...rows],
    cannotTell: [...data.cannotTell],
    source: { title: source.title, publisher: source.publisher, address: source.url, place: data.sourcePlace },
    licence: data.licence,
    citation: view.citation,
    address: context.toAbsolute(`/consultation/${data.consultation}/${id}/`),
  };
}

// A figure as plain data for programs: the same facts in JSON and CSV, described by figure.schema.json.
import { find, type RenderContext, type NumberedFigure } from '#domain/render-context.ts';
import type { FigureView } from '#views/figure.ts';
import type { FigureFile } from './file-schemas.ts';

export function toRecord(
  figure: NumberedFigure,
  view: FigureView,
  base: number | undefined,
  context: RenderContext,
): FigureFile {
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

// A made-up figure of a consultation, from the rows of its table.
import type { RenderContext, NumberedFigure } from '#domain/render-context.ts';
import { readFigureTable } from '#files/figure-table.ts';
import { figureSchema, type Figure } from '#schema/consultations.ts';

const HEAD = 'id,label,value,low,high,qualifier,unit,note';
const WRITTEN = {
  consultation: '1999',
  kind: 'shares',
  title: 'Most made-up people were made up',
  shortTitle: 'Most were made up',
  question: 'Are you made up?',
  questionIs: 'as-asked',
  asked: 'Everybody who was made up',
  unit: 'percent',
  baseNotStated: true,
  summary: 'Of the made-up people who answered, most said that they were made up.',
  cannotTell: ['Whether anybody was asked at all.'],
  source: 'made-up-report',
  sourcePlace: 'Page 1',
  licence: 'CC BY 4.0',
};

/** Fields as an editor writes them; undefined takes a field away. */
export type FigureChanges = Partial<Record<keyof Figure, unknown>>;

/** @param rows lines of its table, below the headings */
export function makeFigure(rows: readonly string[], changes: FigureChanges = {}): NumberedFigure {
  const written = Object.entries({ ...WRITTEN, ...changes }).filter(([, value]) => value !== undefined);
  const data = figureSchema.parse(Object.fromEntries(written));
  return { id: 'made-up', number: 1, data, rows: readFigureTable([HEAD, ...rows].join('\n'), data).rows };
}

/** The numbers of a figure by their ids, as a library has them. */
export function makeFacts(figure: NumberedFigure): RenderContext['facts'] {
  return new Map(figure.rows.map((row) => [row.id, { row, figure }]));
}

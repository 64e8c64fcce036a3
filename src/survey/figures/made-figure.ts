// A figure as it is written into two files: what it says, and its numbers.
import type { FigureRow } from '#schema/consultations.ts';
import type { Codebook, Question } from '#schema/codebook.ts';

export interface MadeFigure {
  id: string;
  /** The fields in the order in which they are written. */
  fields: Record<string, unknown>;
  rows: MadeRow[];
  /** The figure has a column of steps, or one of bases. */
  hasSteps: boolean;
  hasBases: boolean;
}

export type MadeRow = Omit<FigureRow, 'base'> & { base?: number };

/** What all figures of one consultation share. */
export interface FigureContext {
  codebook: Codebook;
  /** Name of the consultation, such as "2027". */
  consultation: string;
}

/** Ids of figures and rows are unique over all years. */
export function figureId({ consultation }: FigureContext, question: Question, by?: Question): string {
  const name = by === undefined ? question.id : `${question.id}-by-${by.id}`;
  return name.endsWith(`-${consultation}`) ? name : `${name}-${consultation}`;
}

export function makeRow(row: Pick<MadeRow, 'id' | 'label' | 'unit'> & Partial<MadeRow>): MadeRow {
  return { value: null, low: null, high: null, qualifier: '', note: '', step: null, ...row };
}

/** The fields that come from the codebook, up to the text about the result. */
export function commonFields({ codebook, consultation }: FigureContext, question: Question): Record<string, unknown> {
  return {
    consultation,
    question: question.wording,
    questionIs: 'as-asked',
    asked: question.asked ?? codebook.asked,
  };
}

export function sourceFields({ codebook }: FigureContext): Record<string, unknown> {
  return { source: codebook.source, sourcePlace: codebook.sourcePlace, licence: codebook.licence };
}

// A row of cells as one person's answers: every question read, then held against who was asked, then weighed.
import type { Question } from '#schema/codebook.ts';
import type { Decimals } from './decimals.ts';
import type { ReportFault } from './faults.ts';
import { makeCellReader, type FindColumn } from './read-cells.ts';
import { NO_ANSWER, NOT_ASKED, type CodedResponse } from './coded-response.ts';

type ReadRow = (cells: readonly string[], reading: CodedResponse, report: ReportFault) => void;

/** @param weight name of the column of weights, if there is one */
export function makeRowReader(
  questions: readonly Question[],
  find: FindColumn,
  weight: string | undefined,
  decimals: Decimals,
): ReadRow {
  const readers = questions.map((question, at) => makeCellReader(question, at, find, decimals));
  const routes = questions.map((question) => makeRoute(question, questions));
  const columns = questions.map((question) => firstColumn(question, find));
  const weightAt = weight === undefined ? -1 : find(weight);
  return (cells, reading, report) => {
    for (let at = 0; at < readers.length; at += 1) {
      readers[at]?.(cells, reading, report);
      if (routes[at]?.(reading) !== false) continue;
      const column = columns[at] ?? 0;
      if ((reading.codes[at] ?? NO_ANSWER) >= 0) report('answer-unasked', column, cells[column] ?? '');
      reading.codes[at] = NOT_ASKED;
      reading.picks[at]?.fill(0);
    }
    if (weightAt >= 0) reading.weight = readWeight(cells[weightAt] ?? '', weightAt, decimals, report);
  };
}

/** Whether a person was asked the question, from the answers before it. */
function makeRoute(
  { askedIf }: Question,
  questions: readonly Question[],
): ((reading: CodedResponse) => boolean) | undefined {
  if (askedIf === undefined) return undefined;
  const at = questions.findIndex(({ id }) => id === askedIf.question);
  const parent = questions[at];
  if (parent === undefined || !('answers' in parent)) return undefined;
  const places = askedIf.answers.map((id) => parent.answers.findIndex((answer) => answer.id === id));
  return parent.kind === 'multiple'
    ? ({ picks }) => places.some((place) => picks[at]?.[place] === 1)
    : ({ codes }) => places.includes(codes[at] ?? NO_ANSWER);
}

function firstColumn(question: Question, find: FindColumn): number {
  const own = question.kind === 'multiple' ? question.answers.find(({ column }) => column !== undefined)?.column : '';
  return find(question.column ?? own ?? '');
}

function readWeight(cell: string, column: number, decimals: Decimals, report: ReportFault): number {
  const trimmed = cell.trim();
  const text = decimals === 'comma' ? trimmed.replace(',', '.') : trimmed;
  if (text === '') {
    report('weight-missing', column, cell);
    return 1;
  }
  const weight = /^\d*\.?\d+(?:[eE]-?\d+)?$/.test(text) ? Number(text) : NaN;
  if (weight > 0 && Number.isFinite(weight)) return weight;
  report('weight-invalid', column, cell);
  return 1;
}

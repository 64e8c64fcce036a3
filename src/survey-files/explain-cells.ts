// Words for the faults of cells: what stands there, how often, and what was probably meant.
import { findNearest } from '#check/text/nearest.ts';
import { orList, showValue } from '#check/text/show-value.ts';
import type { Codebook, Question } from '#schema/codebook.ts';
import type { CellFault, FaultLog } from '#survey/faults.ts';
import { formatNumber } from '#text/format-number.ts';
import { toAnswerFinding, type AnswerFinding } from './finding.ts';

export function explainCells(
  file: string,
  columns: readonly string[],
  codebook: Codebook,
  log: FaultLog,
): AnswerFinding[] {
  const told = log.list().map((fault): AnswerFinding => {
    const column = columns[fault.column];
    const question = codebook.questions.find((item) => usesColumn(item, column));
    return { kind: fault.kind, file, row: fault.row, column, ...explain(fault, question) };
  });
  if (log.dropped === 0) return told;
  return [
    ...told,
    toAnswerFinding('answer-unknown', file, {
      what: `${formatNumber(log.dropped)} more cells do not fit.`,
      remedy: 'Fix the faults above first; most likely a question has another kind, or codes instead of labels.',
    }),
  ];
}

function usesColumn(question: Question, column: string | undefined): boolean {
  if (column === undefined) return false;
  return (
    question.column === column ||
    (question.kind === 'multiple' && question.answers.some((answer) => answer.column === column))
  );
}

function explain(
  { kind, value, count }: CellFault,
  question: Question | undefined,
): Pick<AnswerFinding, 'what' | 'remedy'> {
  const times = count === 1 ? 'once' : `${formatNumber(count)} times`;
  const labels = question && 'answers' in question ? question.answers.map(({ label }) => label) : [];
  switch (kind) {
    case 'answer-unknown': {
      const near = findNearest(value, labels)[0];
      const guess = near === undefined ? '' : `Did you mean ${showValue(near)}?  `;
      const list = labels.slice(0, 8).map((label) => showValue(label));
      return {
        what: `The answer ${showValue(value)} is not in the codebook (it is here ${times}).`,
        remedy: `${guess}The answers are ${orList(list)}${labels.length > 8 ? ' and others' : ''}. Correct the codebook, or add it as a "code" or under "dontKnow" or "notApplicable".`,
      };
    }
    case 'answer-date':
      return {
        what: `${showValue(value)} looks like an answer that a spreadsheet turned into a date (it is here ${times}).`,
        remedy: 'Export once more without opening the file in a spreadsheet, or set the column to "text" there first.',
      };
    case 'answer-unasked':
      return {
        what: `${showValue(value)} is an answer of somebody who was not asked, by the answers before it (${times}).`,
        remedy: 'Correct "askedIf" of the question in the codebook, or clear these cells.',
      };
    case 'answer-contradicts':
      return {
        what: `An answer and a reason for having none stand together: ${showValue(value)} (${times}).`,
        remedy: 'Decide which is meant and correct the cells.',
      };
    case 'cell-formula':
      return {
        what: `${showValue(value)} is a formula, which a spreadsheet would run (${times}).`,
        remedy: 'Nobody answers in formulas: clear the cell, and do not open the file in a spreadsheet.',
      };
    case 'number-text':
      return {
        what: `${showValue(value)} is not a number (it is here ${times}).`,
        remedy:
          'Write digits with a point before decimals (or "decimals: comma" in the codebook), or add the words to "dontKnow" or "notApplicable" of the question.',
      };
    case 'number-ambiguous':
      return {
        what: `${showValue(value)} can be two numbers: its comma or point may stand before decimals or between thousands (it is here ${times}).`,
        remedy: 'Write "decimals: comma" or "decimals: point" in the codebook, as the file means it.',
      };
    case 'weight-missing':
      return { what: `The weight is missing (${times}).`, remedy: 'Every answer needs a weight; 1 is no weighting.' };
    case 'weight-invalid':
      return {
        what: `The weight ${showValue(value)} is not a number above 0 (${times}).`,
        remedy: 'Write a number above 0, with a point before decimals.',
      };
  }
}

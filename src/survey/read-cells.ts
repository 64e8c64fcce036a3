// The cells of one question as an answer: labels or codes, several in one cell or a column each, numbers, text.
import type { AnswerOption, Question } from '#schema/codebook.ts';
import { readDecimal, type Decimals } from './decimals.ts';
import type { CellFaultKind, ReportFault } from './faults.ts';
import { looksLikeDate, looksLikeFormula } from './cell-forms.ts';
import { DONT_KNOW, NO_ANSWER, NOT_APPLICABLE, type CodedResponse } from './coded-response.ts';

/** Finds the place of a column by its name; −1 for a column that is not there. */
export type FindColumn = (name: string) => number;

type ReadCells = (cells: readonly string[], reading: CodedResponse, report: ReportFault) => void;

/** Answers met before are looked up as they stand; the list of them has a bound, because wrong ones could be many. */
const MOST_KNOWN = 5000;

/** @param at place of the question in the codebook */
export function makeCellReader(question: Question, at: number, find: FindColumn, decimals: Decimals): ReadCells {
  switch (question.kind) {
    case 'single':
    case 'scale':
      return readChoice(question, at, find(question.column));
    case 'multiple':
      return question.column === undefined
        ? readColumns(question, at, find)
        : readList(question, at, find(question.column));
    case 'number':
      return readNumber(question, at, find(question.column), decimals);
    case 'text':
      return readText(at, find(question.column));
  }
}

type Choice = Extract<Question, { kind: 'single' | 'scale' }>;
type Multiple = Extract<Question, { kind: 'multiple' }>;

/** "  Yes,  very much " and "yes, very much" are the same answer. */
export function normalise(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim().replace(/[‘’]/g, "'").toLowerCase();
}

/** Every way in which an answer, or the lack of one, may be written. */
function answerCodes(question: {
  answers?: readonly AnswerOption[];
  dontKnow: readonly string[];
  notApplicable: readonly string[];
}): Map<string, number> {
  const codes = new Map<string, number>([['', NO_ANSWER]]);
  for (const word of question.notApplicable) codes.set(normalise(word), NOT_APPLICABLE);
  for (const word of question.dontKnow) codes.set(normalise(word), DONT_KNOW);
  question.answers?.forEach(({ label, code }, index) => {
    codes.set(normalise(label), index);
    if (code !== undefined) codes.set(normalise(code), index);
  });
  return codes;
}

/** The answer that counts whatever is not in the list. */
function placeOfOther(question: {
  answers: readonly AnswerOption[];
  otherAnswer?: string | undefined;
}): number | undefined {
  const at = question.answers.findIndex(({ id }) => id === question.otherAnswer);
  return at < 0 ? undefined : at;
}

function readChoice(question: Choice, at: number, column: number): ReadCells {
  const codes = answerCodes(question);
  const known = new Map<string, number>();
  const labels = question.answers.map(({ label }) => label);
  const other = placeOfOther(question);
  return (cells, reading, report) => {
    const cell = cells[column] ?? '';
    let code = known.get(cell);
    if (code === undefined) {
      code = codes.get(normalise(cell)) ?? other;
      if (code === undefined) {
        report(kindOfUnknown(cell, labels), column, cell);
        code = NO_ANSWER;
      } else if (known.size < MOST_KNOWN) known.set(cell, code);
    }
    reading.codes[at] = code;
  };
}

function kindOfUnknown(cell: string, labels: readonly string[]): 'cell-formula' | 'answer-date' | 'answer-unknown' {
  if (looksLikeFormula(cell)) return 'cell-formula';
  return looksLikeDate(cell) && labels.some((label) => /^\d+\s*[-–/]\s*\d+$/.test(label))
    ? 'answer-date'
    : 'answer-unknown';
}

/** Several answers in one cell. A cell that was read once is not taken apart again. */
function readList(question: Multiple, at: number, column: number): ReadCells {
  const codes = answerCodes(question);
  const known = new Map<string, { code: number; picked: readonly number[] }>();
  const split = makeSplit(question.separator, [...codes.keys()]);
  const other = placeOfOther(question);
  return (cells, reading, report) => {
    const cell = cells[column] ?? '';
    let answer = known.get(cell);
    if (answer === undefined) {
      const parts = split(cell);
      const found = parts.map((part) => codes.get(normalise(part)) ?? other);
      const wrong = parts.filter((_, index) => found[index] === undefined);
      for (const part of wrong) report(looksLikeFormula(part) ? 'cell-formula' : 'answer-unknown', column, part);
      const picked = found.filter((code) => code !== undefined && code >= 0) as number[];
      const reasons = found.filter((code) => code !== undefined && code < NO_ANSWER) as number[];
      if (picked.length > 0 && reasons.length > 0) report('answer-contradicts', column, cell);
      answer = { code: picked.length > 0 ? 0 : (reasons[0] ?? NO_ANSWER), picked };
      if (wrong.length === 0 && known.size < MOST_KNOWN) known.set(cell, answer);
    }
    const picks = reading.picks[at];
    reading.codes[at] = answer.code;
    picks?.fill(0);
    for (const index of answer.picked) if (picks) picks[index] = 1;
  };
}

/** A label that holds the separator itself ("Grants, loans") is taken whole: the longest that fits comes first. */
function makeSplit(separator: string, labels: readonly string[]): (cell: string) => string[] {
  const whole = labels
    .filter((label) => label.includes(separator))
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return (cell) => {
    const parts: string[] = [];
    let rest = normalise(cell);
    while (rest !== '') {
      const label = whole.find((text) => rest === text || rest.startsWith(`${text}${separator}`));
      const end = label?.length ?? rest.indexOf(separator);
      const part = (end < 0 ? rest : rest.slice(0, end)).trim();
      if (part !== '') parts.push(part);
      rest = end < 0 ? '' : rest.slice(end + separator.length).trim();
    }
    return parts;
  };
}

const CHOSEN = new Set(['1', 'y', 'yes', 'true', 'x', 'checked', 'selected']);
const NOT_CHOSEN = new Set(['0', 'n', 'no', 'false', 'unchecked', 'not selected']);

/** A column for each answer. Somebody with nothing in any of them gave no answer; zeros everywhere chose none. */
function readColumns(question: Multiple, at: number, find: FindColumn): ReadCells {
  const reasons = answerCodes({ ...question, answers: [] });
  const columns = question.answers.map(({ label, code, column }) => ({
    column: find(column ?? ''),
    own: new Set([label, ...(code === undefined ? [] : [code])].map(normalise)),
  }));
  return (cells, reading, report) => {
    const picks = reading.picks[at];
    let code: number = NO_ANSWER;
    let hasPick = false;
    let excuse: { column: number; cell: string } | undefined;
    for (const [index, { column, own }] of columns.entries()) {
      const cell = cells[column] ?? '';
      if (picks) picks[index] = 0;
      if (cell === '') continue;
      const text = normalise(cell);
      const reason = reasons.get(text);
      if (own.has(text) || CHOSEN.has(text)) {
        if (picks) picks[index] = 1;
        hasPick = true;
        code = 0;
      } else if (NOT_CHOSEN.has(text)) code = 0;
      else if (reason === undefined) report(looksLikeFormula(cell) ? 'cell-formula' : 'answer-unknown', column, cell);
      else if (reason !== NO_ANSWER) {
        excuse ??= { column, cell };
        if (code < 0) code = reason;
      }
    }
    if (hasPick && excuse) report('answer-contradicts', excuse.column, excuse.cell);
    reading.codes[at] = code;
  };
}

function readNumber(
  question: Extract<Question, { kind: 'number' }>,
  at: number,
  column: number,
  decimals: Decimals,
): ReadCells {
  const reasons = answerCodes(question);
  return (cells, reading, report) => {
    const cell = (cells[column] ?? '').trim();
    const number = reasons.has(cell) ? undefined : readDecimal(cell, decimals);
    if (typeof number === 'number') {
      reading.codes[at] = 0;
      reading.numbers[at] = number;
      return;
    }
    const reason = reasons.get(normalise(cell));
    if (reason === undefined) report(kindOfNoNumber(cell, number), column, cell);
    reading.codes[at] = reason ?? NO_ANSWER;
  };
}

function kindOfNoNumber(cell: string, number: 'ambiguous' | undefined): CellFaultKind {
  if (number === 'ambiguous') return 'number-ambiguous';
  if (looksLikeFormula(cell)) return 'cell-formula';
  return looksLikeDate(cell) ? 'answer-date' : 'number-text';
}

/** Words are only counted. They are not kept, and a formula among them does no harm. */
function readText(at: number, column: number): ReadCells {
  return (cells, reading) => {
    reading.codes[at] = (cells[column] ?? '').trim() === '' ? NO_ANSWER : 0;
  };
}

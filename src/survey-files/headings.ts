// The names of the columns, from one, two or three heading rows.
import { isBlank } from './rows.ts';

/** What survey tools write under a question that has no parts. */
const NO_PART = /^(?:response|open-ended response|answer)$/i;
/** What Qualtrics writes in its third heading row. */
const IMPORT_ID = '{"ImportId":';

/** A column as its headings describe it. */
export interface Column {
  /** The name a codebook knows it by. */
  name: string;
  /** The question, as far as a heading gives it. */
  wording: string;
  /** The part of the question that the column holds: "Smart places" of "Which groups?". */
  part?: string | undefined;
}

/** True for the row that Qualtrics writes for programs. */
export function isProgramRow(cells: readonly string[]): boolean {
  return cells.some((cell) => cell.trim().startsWith(IMPORT_ID));
}

/**
 * One row: names. Two rows: a question above its parts, "Which groups? / Smart places"; a question is written once
 * above several parts. Three rows: names, wording, and a row for programs, of which the first counts.
 * Blank columns at the end are none.
 */
export function toColumnNames(rows: readonly (readonly string[])[]): string[] {
  const [first = [], second = []] = trimEnd(rows);
  if (rows.length !== 2) return first;
  let question = '';
  return first.map((cell, at) => {
    const part = second[at] ?? '';
    if (cell !== '') question = cell;
    return part === '' || NO_PART.test(part) ? question : `${question} / ${part}`;
  });
}

/** Rows of the same width, without blank columns at the end. */
function trimEnd(rows: readonly (readonly string[])[]): string[][] {
  const width = Math.max(0, ...rows.map((row) => row.findLastIndex((cell) => !isBlank(cell)) + 1));
  return rows.map((row) => Array.from({ length: width }, (_, at) => tidy(row[at] ?? '')));
}

function tidy(cell: string): string {
  return isBlank(cell) ? '' : cell.replace(/\s+/gu, ' ').trim();
}

/** @param early the first rows of the file */
export function countHeadingRows(early: readonly (readonly string[])[]): 1 | 2 | 3 {
  const [first = [], second = [], third = []] = early;
  if (isProgramRow(third)) return 3;
  // SurveyMonkey writes "Response" under a question without parts.
  if (second.some((cell) => NO_PART.test(cell.trim())) && isBlank(second[0] ?? '')) return 2;
  // A question above several parts leaves the cells to its right empty.
  const isUnderQuestion = (cell: string, at: number): boolean =>
    isBlank(cell) && !isBlank(second[at] ?? '') && first.slice(0, at).some((before) => !isBlank(before));
  return first.some(isUnderQuestion) ? 2 : 1;
}

/** The columns with their questions and parts, as the tools write them. */
export function toColumns(rows: readonly (readonly string[])[]): Column[] {
  const names = toColumnNames(rows);
  if (rows.length === 2) {
    return names.map((name) => {
      const end = name.indexOf(' / ');
      return end < 0 ? { name, wording: name } : { name, wording: name.slice(0, end), part: name.slice(end + 3) };
    });
  }
  const wordings = rows.length === 3 ? (rows[1] ?? []) : [];
  return names.map((name, at) => toColumn(name, tidy(wordings[at] ?? '')));
}

/** Google Forms and LimeSurvey write "Question [Part]"; Qualtrics writes "Question - Part" over names such as Q2_1. */
function toColumn(name: string, wording: string): Column {
  const whole = wording === '' ? withoutCode(name) : wording;
  const bracket = /^(.+?)\s*\[([^[\]]+)\]$/u.exec(whole);
  if (bracket) return { name, wording: bracket[1] ?? whole, part: bracket[2] ?? '' };
  const dash =
    wording === '' || !/_\d+(?:_TEXT)?$/.test(name) ? null : /^(.+?) - (?:Selected Choice - )?(.+)$/u.exec(wording);
  if (dash) return { name, wording: dash[1] ?? whole, part: dash[2] ?? '' };
  return { name, wording: whole.replace(/ - Selected Choice$/u, '') };
}

/** LimeSurvey writes "G01Q02[SQ001]. Which groups? [Smart places]": the code before the question is no part of it. */
function withoutCode(name: string): string {
  return name.replace(/^[A-Za-z]\w*\d\w*(?:\[[^\]]*\])*\.\s+/u, '');
}

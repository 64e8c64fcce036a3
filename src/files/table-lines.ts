// Splits a CSV text into rows of cells that know their places. One row is one line; a stray quote spoils only its own line.
import { formatNumber } from '#text/format-number.ts';
import { parse } from 'csv-parse/sync';
import type { Cell, TableFault } from './table-fault.ts';

export interface TableLine {
  line: number;
  cells: Cell[];
}

/** Longer tables are refused before anything is read. */
const MOST_ROWS = 500;
/** A row of a published table has nine cells and a note of a few sentences. */
const LONGEST_LINE = 5000;

/** @returns the lines that could be read, and a fault for each that could not. Empty lines are passed over. */
export function splitTable(text: string): { lines: TableLine[]; faults: TableFault[] } {
  const filled = countFilled(text);
  if (filled > MOST_ROWS + 1) return { lines: [], faults: [tooLong(filled - 1)] };
  const all = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const lines: TableLine[] = [];
  const faults: TableFault[] = [];
  all.forEach((text, index) => {
    if (text.trim() === '') return;
    const line = index + 1;
    if (text.length > LONGEST_LINE) {
      faults.push(tooWide(text, line));
      return;
    }
    const texts = readCells(text);
    if (texts === undefined) faults.push(strayQuote(text, line));
    else lines.push({ line, cells: placeCells(text, line, texts) });
  });
  return { lines, faults };
}

/** Without keeping the lines: a table that is no table can have millions of them. */
function countFilled(text: string): number {
  let filled = 0;
  const filledLine = /\S[^\r\n]*/g;
  while (filledLine.test(text)) filled += 1;
  return filled;
}

function tooWide(text: string, line: number): TableFault {
  return {
    kind: 'table-row-shape',
    line,
    column: 1,
    what: `The line has ${formatNumber(text.length)} characters; a row of a figure has at most ${formatNumber(LONGEST_LINE)}.`,
    remedy: 'Write here only the published numbers, one row each, with the columns of the figure.',
  };
}

function readCells(line: string): string[] | undefined {
  try {
    const rows: string[][] = parse(line, { relax_column_count: true, trim: true });
    return rows[0] ?? [];
  } catch {
    return undefined;
  }
}

/** Finds where each cell begins: after a comma that is not inside quotes. */
function placeCells(text: string, line: number, texts: readonly string[]): Cell[] {
  const starts = [1];
  let quoted = false;
  [...text].forEach((sign, index) => {
    if (sign === '"') quoted = !quoted;
    if (sign === ',' && !quoted) starts.push(index + 2);
  });
  return texts.map((cell, index) => ({ text: cell, line, column: starts[index] ?? 1 }));
}

function strayQuote(text: string, line: number): TableFault {
  const count = text.split('"').length - 1;
  return {
    kind: 'table-row-shape',
    line,
    column: (count % 2 === 1 ? text.lastIndexOf('"') : text.indexOf('"')) + 1,
    what: 'A quotation mark has no pair, so nobody can tell where the cells of this line end.',
    remedy:
      'Write a text with a comma as "one, two", a quote inside it twice ("a ""so-called"" group"), and keep it on one line.',
    value: text.slice(0, 80),
  };
}

function tooLong(rows: number): TableFault {
  return {
    kind: 'table-too-long',
    line: 1,
    column: 1,
    what: `The table has ${formatNumber(rows)} rows. A figure shows at most ${MOST_ROWS}.`,
    remedy:
      'Keep the answers of individual people out of the site. Write only the published numbers here, one row each.',
    value: String(rows),
  };
}

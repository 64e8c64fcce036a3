// Reads the CSV text of a figure into rows, and names every fault with its place and what to write instead.
import {
  BASE_COLUMN,
  FIGURE_COLUMNS,
  FIGURE_UNITS,
  STEP_COLUMN,
  type FigureRow,
  type FigureUnit,
} from '#schema/consultations.ts';
import { readNumber } from './number-cell.ts';
import { RaggedRows } from './ragged-rows.ts';
import { findRowFaults, findTableFaults } from './table-checks.ts';
import { atCell, quoteValue, type Cell, type RowOfCells, type TableFault, type TableRules } from './table-fault.ts';
import { splitTable, type TableLine } from './table-lines.ts';

export interface FigureTable {
  /** The rows that could be read, in the order of the file. */
  rows: FigureRow[];
  /** Every fault, in the order of the lines. */
  faults: TableFault[];
}

/** Reads a table. Rows with a fault of their own are left out, so that the rest can still be drawn in a preview. */
export function readFigureTable(text: string, rules: TableRules): FigureTable {
  const { lines, faults } = splitTable(text);
  const [heading = { line: 1, cells: [] }, ...body] = lines;
  if (lines.length === 0 && faults.length > 0) return { rows: [], faults };
  const wanted = [
    ...FIGURE_COLUMNS,
    ...(rules.kind === 'scale' ? [STEP_COLUMN] : []),
    ...(rules.baseByRow === true ? [BASE_COLUMN] : []),
  ];
  const wrong = findHeadingFaults(heading, wanted);
  if (wrong.length > 0) return { rows: [], faults: [...faults, ...wrong] };
  const columns = heading.cells.map((cell) => cell.text);
  const placed: RowOfCells[] = [];
  const ragged = new RaggedRows();
  for (const line of body) {
    const result = readRow(line, columns);
    if (result === 'ragged') {
      ragged.add(line.line, line.cells.length);
      continue;
    }
    const own = 'row' in result ? findRowFaults(result, rules) : result;
    faults.push(...own);
    if ('row' in result && own.length === 0) placed.push(result);
  }
  if (ragged.first !== undefined) {
    const what = ragged.describe(columns.length);
    faults.push({ kind: 'table-row-shape', line: ragged.first, column: 1, what, remedy: IN_QUOTES });
  }
  if (body.length === 0 && faults.length === 0) faults.push(emptyTable());
  faults.push(...findTableFaults(placed, rules, faults.length === 0));
  faults.sort((a, b) => a.line - b.line || a.column - b.column);
  return { rows: placed.map(({ row }) => row), faults };
}

function emptyTable(): TableFault {
  return {
    kind: 'table-row-shape',
    line: 1,
    column: 1,
    what: 'The table has no rows.',
    remedy: 'Write one row for each published number, or for each item whose value was not published.',
  };
}

function findHeadingFaults({ line, cells }: TableLine, wanted: readonly string[]): TableFault[] {
  const names = cells.map((cell) => cell.text);
  const right = `Write the first line as:   ${wanted.join(',')}`;
  if (names.length === 1 && /[;\t]/.test(names[0] ?? '')) {
    const sign = names[0]?.includes(';') ? 'semicolons' : 'tabs';
    return [
      {
        kind: 'table-heading',
        line,
        column: 1,
        what: `The columns are separated by ${sign}.`,
        remedy: `Save the table with commas. ${right}`,
      },
    ];
  }
  const faults = cells
    .filter((cell, index) => !wanted.includes(cell.text) || names.indexOf(cell.text) !== index)
    .map((cell) => {
      const twice = wanted.includes(cell.text);
      const what = twice
        ? `The column ${quoteValue(cell.text)} is there twice.`
        : `There is no column ${quoteValue(cell.text)}.`;
      return atCell(cell, 'table-heading', what, right);
    });
  const missing = wanted.filter((name) => !names.includes(name));
  if (missing.length > 0) {
    const what = `The ${missing.length === 1 ? 'column' : 'columns'} ${missing.map((name) => `"${name}"`).join(', ')} ${missing.length === 1 ? 'is' : 'are'} missing.`;
    faults.push({ kind: 'table-heading', line, column: 1, what, remedy: right });
  }
  return faults;
}

function readRow({ line, cells }: TableLine, columns: readonly string[]): RowOfCells | TableFault[] | 'ragged' {
  if (cells.length > 1 && cells.every(({ text }) => text === '')) {
    const what = 'All cells of the row are empty.';
    return [{ kind: 'table-row-shape', line, column: 1, what, remedy: 'Delete the line; a spreadsheet left it.' }];
  }
  if (cells.length !== columns.length) {
    const comma = findComma(line, cells, columns.indexOf('value'), columns.length);
    return comma === undefined ? 'ragged' : [comma];
  }
  const cellOf = (column: string): Cell => cells[columns.indexOf(column)] ?? { text: '', line, column: 1 };
  const textOf = (column: string): string => cellOf(column).text;
  const faults: TableFault[] = [];
  const numberOf = (column: string): number | null => {
    const number = readNumber(cellOf(column), column);
    if (number === null || typeof number === 'number') return number;
    faults.push(number);
    return null;
  };
  const row: FigureRow = {
    id: textOf('id'),
    label: textOf('label'),
    value: numberOf('value'),
    low: numberOf('low'),
    high: numberOf('high'),
    qualifier: textOf('qualifier'),
    unit: textOf('unit') as FigureUnit,
    note: textOf('note'),
    step: columns.includes(STEP_COLUMN) ? numberOf(STEP_COLUMN) : null,
    ...(columns.includes(BASE_COLUMN) ? { base: numberOf(BASE_COLUMN) } : {}),
  };
  if (!FIGURE_UNITS.includes(row.unit)) {
    const what = (row.unit as string) === '' ? 'The row has no unit.' : `There is no unit ${quoteValue(row.unit)}.`;
    faults.push(atCell(cellOf('unit'), 'table-unit', what, `Write one of:   ${FIGURE_UNITS.join(', ')}`));
  }
  return faults.length > 0 ? faults : { row, cellOf };
}

const IN_QUOTES = 'Put a text with a comma in quotes, and write a comma for each cell, also for an empty one.';

/** A comma in a number makes two cells of it. */
function findComma(line: number, cells: readonly Cell[], at: number, columns: number): TableFault | undefined {
  const [whole, decimals] = [cells[at]?.text ?? '', cells[at + 1]?.text ?? ''];
  if (cells.length !== columns + 1 || !/^-?\d+$/.test(whole) || !/^\d+$/.test(decimals)) return undefined;
  return {
    kind: 'table-row-shape',
    line,
    column: cells[at]?.column ?? 1,
    what: `The row has ${cells.length} cells, and the heading has ${columns}.`,
    remedy:
      decimals.length === 3
        ? `A comma begins a new cell. Write a thousand without one:   ${whole}${decimals}`
        : `A comma begins a new cell. Write the decimals after a point:   ${whole}.${decimals}`,
    value: cells.map((cell) => cell.text).join(','),
  };
}

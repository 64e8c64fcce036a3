// The shape of a fault in a figure's table, and the kinds there are. The checker makes findings of them.
import type { Figure, FigureRow } from '#schema/consultations.ts';

type TableFaultKind =
  | 'table-too-long'
  | 'table-heading'
  | 'table-row-shape'
  | 'table-cell-missing'
  | 'table-number'
  | 'table-unit'
  | 'table-out-of-range'
  | 'table-interval'
  | 'table-row-duplicate'
  | 'table-sum';

export interface TableFault {
  kind: TableFaultKind;
  /** Line of the CSV file, counted from 1. */
  line: number;
  /** Character of the line, counted from 1. */
  column: number;
  /** What is wrong, as a sentence with the value found. */
  what: string;
  /** What to write instead. */
  remedy: string;
  value?: string;
}

/** A cell with the place it begins at. */
export interface Cell {
  text: string;
  line: number;
  column: number;
}

/** A row with the cells it came from, for faults found later. */
export interface RowOfCells {
  row: FigureRow;
  cellOf: (column: string) => Cell;
}

/** What of a figure decides how its table must look. */
export type TableRules = Pick<Figure, 'kind'> & Partial<Pick<Figure, 'scale' | 'exclusive' | 'rest' | 'baseByRow'>>;

/** Makes a fault at a cell. */
export function atCell(cell: Cell, kind: TableFaultKind, what: string, remedy: string): TableFault {
  return { kind, line: cell.line, column: cell.column, what, remedy, value: cell.text };
}

/** A value in quotes, cut when it is long, with line breaks and hidden characters made visible. */
export function quoteValue(value: string): string {
  const shown = value.length > 60 ? `${value.slice(0, 57)}…` : value;
  return `"${shown.replace(/[\p{Cc}\p{Cf}]/gu, '·')}"`;
}

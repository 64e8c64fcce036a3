// Reads a file of answers row by row and keeps none of them. Rows are counted as a spreadsheet shows them, from 1.
import { sniff } from './sniff.ts';
import { readTextRows, type Ending, type OnProgress, type OnRow } from './text-rows.ts';
import { readWorkbookRows } from './workbook-rows.ts';

/** True for white space alone, and for the characters without width that web forms and spreadsheets leave behind. */
export function isBlank(cell: string): boolean {
  return !/[^\s\u200B-\u200D\u2060\uFEFF]/u.test(cell);
}

/** Spreadsheets leave out empty cells at the end of a row, or add some; only cells with something in them count. */
export function isRagged(cells: readonly string[], columns: number, file: string): boolean {
  if (cells.length < columns) return !/\.xls[xm]$/i.test(file);
  return cells.slice(columns).some((cell) => !isBlank(cell));
}

/** A row of blank cells is no answer, in every form of file. @throws AnswerFault where the file cannot be read on */
export async function readRows(path: string, onRow: OnRow, onProgress: OnProgress = () => undefined): Promise<Ending> {
  const sniffed = sniff(path);
  const onAnyRow: OnRow = (cells, row) => {
    if (!cells.every(isBlank)) onRow(cells, row);
  };
  const ending =
    sniffed.form === 'xlsx'
      ? await readWorkbookRows(path, sniffed.bytes, onAnyRow)
      : await readTextRows(path, sniffed, onAnyRow, onProgress);
  onProgress(sniffed.bytes, sniffed.bytes);
  return ending;
}

// Reads a file of answers row by row and keeps none of them. Rows are counted as a spreadsheet shows them, from 1.
import { sniff } from './sniff.ts';
import { readTextRows, type Ending } from './text-rows.ts';
import { readWorkbookRows } from './workbook-rows.ts';

/** @param cells of a row that is not blank */
export type OnRow = (cells: readonly string[], row: number) => void;

/** @param done bytes read so far @param whole bytes of the file */
export type OnProgress = (done: number, whole: number) => void;

/** @throws AnswerFault where the file cannot be read on */
export async function readRows(path: string, onRow: OnRow, onProgress: OnProgress = () => undefined): Promise<Ending> {
  const sniffed = sniff(path);
  const ending =
    sniffed.form === 'xlsx'
      ? await readWorkbookRows(path, sniffed.bytes, onRow)
      : await readTextRows(path, sniffed, onRow, onProgress);
  onProgress(sniffed.bytes, sniffed.bytes);
  return ending;
}

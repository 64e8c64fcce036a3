// Rows of a CSV or TSV file, streamed: memory holds one piece of the file and one row at a time.
import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { CsvError, parse, type Parser } from 'csv-parse';
import { AnswerFault } from './finding.ts';
import type { Encoding, Sniffed } from './sniff.ts';

/** A longer row is a quote that was never closed. */
const LONGEST_ROW = 1024 * 1024;
const PIECE = 256 * 1024;

/** @param cells of a row that is not blank */
export type OnRow = (cells: readonly string[], row: number) => void;

/** @param done bytes read so far @param whole bytes of the file */
export type OnProgress = (done: number, whole: number) => void;

export interface Ending {
  /** The last byte ends a row; a file that was cut short seldom does. */
  isWhole: boolean;
}

export async function readTextRows(
  path: string,
  { encoding, skip, rowsBefore, delimiter, bytes }: Extract<Sniffed, { form: 'text' }>,
  onRow: OnRow,
  onProgress: OnProgress,
): Promise<Ending> {
  const file = basename(path);
  const parser = parse({
    delimiter,
    // Rows put together from several programs end in several ways.
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    max_record_size: LONGEST_ROW,
  });
  let row = rowsBefore;
  let failed: Error | undefined;
  parser.on('readable', () => {
    if (failed) return;
    try {
      for (let cells = next(parser); cells !== null; cells = next(parser)) {
        row += 1;
        onRow(cells, row);
      }
    } catch (error) {
      failed = error as Error;
      wake?.();
    }
  });
  // Set while the parser has more than it can take; called when it has room again, or when nothing more will come.
  let wake: (() => void) | undefined;
  parser.on('drain', () => wake?.());
  const ended = new Promise<void>((resolve) => {
    parser.once('end', resolve);
    parser.once('error', (error) => {
      failed = explain(error, file, rowsBefore);
      wake?.();
      resolve();
    });
  });
  const hasFailed = (): boolean => failed !== undefined;
  const decode = makeDecoder(encoding, file);
  let done = skip;
  let last = 10;
  for await (const piece of createReadStream(path, { start: skip, highWaterMark: PIECE })) {
    const isRoomy = parser.write(decode(piece as Buffer, false));
    done += (piece as Buffer).length;
    last = (piece as Buffer).at(encoding === 'utf-16le' ? -2 : -1) ?? last;
    onProgress(done, bytes);
    if (hasFailed()) break;
    if (!isRoomy) await new Promise<void>((resolve) => (wake = resolve));
    if (hasFailed()) break;
  }
  if (!hasFailed()) {
    parser.end(decode(Buffer.alloc(0), true));
    await ended;
  }
  if (failed !== undefined) throw failed;
  return { isWhole: last === 10 || last === 13 };
}

function next(parser: Parser): string[] | null {
  return parser.read() as string[] | null;
}

/** UTF-8 goes through as it is, once it has proved to be UTF-8. */
function makeDecoder(encoding: Encoding, file: string): (piece: Buffer, last: boolean) => Buffer | string {
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  let lines = 1;
  return (piece, last) => {
    try {
      const text = decoder.decode(piece, { stream: !last });
      if (encoding !== 'utf-8') return text;
      for (let at = piece.indexOf(10); at >= 0; at = piece.indexOf(10, at + 1)) lines += 1;
      return piece;
    } catch {
      throw new AnswerFault('file-encoding', file, {
        row: lines + linesBeforeFault(piece),
        what: 'In or near this row there are letters that are not written in UTF-8 or UTF-16.',
        remedy: 'Export once more and choose UTF-8; in Excel: Save as, "CSV UTF-8".',
      });
    }
  };
}

function linesBeforeFault(piece: Buffer): number {
  let start = 0;
  for (let lines = 0; ; lines += 1) {
    const end = piece.indexOf(10, start);
    if (end < 0 || !isUtf8(piece.subarray(start, end))) return lines;
    start = end + 1;
  }
}

function explain(error: Error, file: string, rowsBefore: number): Error {
  if (!(error instanceof CsvError)) return error;
  const row = Number(error['records'] ?? 0) + rowsBefore;
  if (error.code === 'CSV_QUOTE_NOT_CLOSED' || error.code === 'CSV_MAX_RECORD_SIZE') {
    return new AnswerFault('file-truncated', file, {
      row: row + 1,
      what: 'A cell in quotes begins in this row and never ends.',
      remedy: 'The file was probably cut short. Export it once more; if it is whole, close the quote.',
    });
  }
  return new AnswerFault('quote-stray', file, {
    row: row + 1,
    what: 'A quotation mark is in the middle of a cell, so nobody can tell where the cells of this row end.',
    remedy: 'Export once more, or write a quote inside a cell twice and the cell in quotes: "a ""so-called"" group".',
  });
}

// What a file of answers is, from its first bytes: workbook or text, its encoding, and what parts its columns.
import { formatNumber } from '#text/format-number.ts';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import { AnswerFault } from './finding.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

export type Sniffed =
  | { form: 'xlsx'; bytes: number }
  | {
      form: 'text';
      bytes: number;
      encoding: Encoding;
      /** Bytes of the mark and of a line "sep=;" before the heading. */
      skip: number;
      /** Rows that Excel counts before the heading. */
      rowsBefore: number;
      delimiter: string;
    };

const HEAD = 256 * 1024;
const WORKBOOK = /\.xls[xm]$/i;

/** @throws AnswerFault when it is nothing that can be read */
export function sniff(path: string): Sniffed {
  const file = basename(path);
  const { head, bytes } = readHead(path, file);
  if (bytes === 0)
    throw new AnswerFault('file-empty', file, {
      what: 'The file is empty.',
      remedy: 'Export the answers once more.',
    });
  const isZip = head.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004';
  if (isZip !== WORKBOOK.test(file)) throw misnamed(file, isZip, bytes);
  if (isZip) return { form: 'xlsx', bytes };
  if (head.subarray(0, 4).toString('hex') === 'd0cf11e0') {
    throw new AnswerFault('file-zip', file, {
      what: 'The file is a workbook in the old form of Excel.',
      remedy: 'Open it and save it as .xlsx or as "CSV UTF-8".',
    });
  }
  const { encoding, mark } = findEncoding(head);
  const text = new TextDecoder(encoding).decode(head.subarray(mark));
  const sep = /^sep=(.)\r?\n/i.exec(text);
  const width = encoding === 'utf-8' ? 1 : 2;
  return {
    form: 'text',
    bytes,
    encoding,
    skip: mark + (sep?.[0].length ?? 0) * width,
    rowsBefore: sep ? 1 : 0,
    delimiter: sep?.[1] ?? findDelimiter(text, file),
  };
}

function readHead(path: string, file: string): { head: Buffer; bytes: number } {
  let handle;
  try {
    handle = openSync(path, 'r');
    const head = Buffer.alloc(HEAD);
    const length = readSync(handle, head, 0, HEAD, 0);
    return { head: head.subarray(0, length), bytes: fstatSync(handle).size };
  } catch {
    // A folder can be opened, but not read.
    throw new AnswerFault('file-missing', file, {
      what: 'The file is not there, or cannot be read.',
      remedy: 'Write the path as it is on this machine.',
    });
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

function misnamed(file: string, isZip: boolean, bytes: number): AnswerFault {
  return isZip
    ? new AnswerFault('file-zip', file, {
        what: 'The name ends like a text, but the file is packed: a workbook or a zip.',
        remedy: 'If it is a workbook, rename it to .xlsx. If it is a zip, unpack it first.',
      })
    : new AnswerFault('file-zip', file, {
        what: `The name ends like a workbook, but the file is none (${formatNumber(bytes)} bytes).`,
        remedy: 'If it is text, rename it to .csv. If it is cut short, export it once more.',
      });
}

/** A byte order mark says which; without one, UTF-16 shows by an empty byte beside every plain letter. */
function findEncoding(head: Buffer): { encoding: Encoding; mark: number } {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { encoding: 'utf-8', mark: 3 };
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: 'utf-16le', mark: 2 };
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: 'utf-16be', mark: 2 };
  const zeros = [0, 0];
  for (let at = 0; at < Math.min(head.length, 4000); at += 1)
    if (head[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const least = Math.min(head.length, 4000) / 8;
  if ((zeros[1] ?? 0) > least) return { encoding: 'utf-16le', mark: 0 };
  if ((zeros[0] ?? 0) > least) return { encoding: 'utf-16be', mark: 0 };
  return { encoding: 'utf-8', mark: 0 };
}

/** The sign that stands most often in the first row outside quotes. A tab or a semicolon is seldom part of a heading. */
function findDelimiter(text: string, file: string): string {
  const counts = new Map([
    ['\t', 0],
    [';', 0],
    [',', 0],
  ]);
  let quoted = false;
  for (const sign of text) {
    if (sign === '"') quoted = !quoted;
    if (quoted) continue;
    if (sign === '\n' || sign === '\r') break;
    if (counts.has(sign)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  const best = [...counts].sort(([, a], [, b]) => b - a)[0];
  if (best && best[1] > 0) return best[0];
  return /\.tsv$|\.tab$/i.test(file) ? '\t' : ',';
}

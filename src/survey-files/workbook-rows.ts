// Rows of the first sheet of a workbook. The packed file is held in memory, its rows are not.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { streamXlsxRows } from 'hucre/xlsx';
import { AnswerFault } from './finding.ts';
import type { OnRow } from './rows.ts';
import type { Ending } from './text-rows.ts';

/** Beyond this the list of all texts, which a workbook keeps apart, would not fit the memory that is promised. */
const LARGEST = 32 * 1024 * 1024;

export async function readWorkbookRows(path: string, bytes: number, onRow: OnRow): Promise<Ending> {
  const file = basename(path);
  if (bytes > LARGEST) {
    throw new AnswerFault({
      kind: 'file-too-large',
      file,
      what: `The workbook has ${Math.round(bytes / 1024 / 1024)} MB; at most ${LARGEST / 1024 / 1024} MB can be read.`,
      remedy: 'Save it as "CSV UTF-8" and import that. Text can be of any size.',
    });
  }
  try {
    for await (const { index, values } of streamXlsxRows(readFileSync(path))) {
      onRow(values.map(toText), index + 1);
    }
    // A workbook that could be unpacked to its end is whole.
    return { isWhole: true };
  } catch (error) {
    if (error instanceof AnswerFault) throw error;
    throw new AnswerFault({
      kind: 'file-truncated',
      file,
      what: 'The workbook cannot be unpacked.',
      remedy: 'It was probably cut short. Export it once more, or save it as "CSV UTF-8".',
    });
  }
}

/** A date stays recognisable as one, so that an answer such as 1-2 which became a date is found. */
function toText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : String(value);
}

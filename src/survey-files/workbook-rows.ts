// Rows of the first sheet of a workbook. The packed file is held in memory, its rows are not.
import { formatNumber } from '#text/format-number.ts';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { streamXlsxRows } from 'hucre/xlsx';
import { AnswerFault } from './finding.ts';
import type { Ending, OnRow } from './text-rows.ts';
import { unpacksTooLarge } from './unpacked-size.ts';

/** Beyond this the list of all texts, which a workbook keeps apart, would not fit the memory that is promised. */
const LARGEST = 32 * 1024 * 1024;

/** Surveys of a thousand questions with ten choices each do not exist. */
const MOST_COLUMNS = 4000;

export async function readWorkbookRows(path: string, bytes: number, onRow: OnRow): Promise<Ending> {
  const file = basename(path);
  if (bytes > LARGEST) {
    throw new AnswerFault('file-too-large', file, {
      what: `The workbook has ${Math.round(bytes / 1024 / 1024)} MB; at most ${LARGEST / 1024 / 1024} MB can be read.`,
      remedy: 'Save it as "CSV UTF-8" and import that. Text can be of any size.',
    });
  }
  const packed = readFileSync(path);
  if (unpacksTooLarge(packed)) {
    throw new AnswerFault('file-too-large', file, {
      what: 'The workbook would unpack to far more than answers need.',
      remedy: 'Copy the sheet with the answers into a new workbook, or save it as "CSV UTF-8", and import that.',
    });
  }
  try {
    for await (const { index, values } of streamXlsxRows(packed)) {
      if (values.length > MOST_COLUMNS) throw tooWide(file, index + 1, values.length);
      onRow(values.map(toText), index + 1);
    }
    // A workbook that could be unpacked to its end is whole.
    return { isWhole: true };
  } catch (error) {
    if (error instanceof AnswerFault) throw error;
    throw new AnswerFault('file-truncated', file, {
      what: 'The workbook cannot be unpacked.',
      remedy: 'It was probably cut short. Export it once more, or save it as "CSV UTF-8".',
    });
  }
}

function tooWide(file: string, row: number, columns: number): AnswerFault {
  return new AnswerFault('file-too-large', file, {
    row,
    what: `The row has ${formatNumber(columns)} columns; at most ${formatNumber(MOST_COLUMNS)} can be read.`,
    remedy: 'There is something far to the right of the answers. Delete those columns, and save the workbook again.',
  });
}

/** A date stays recognisable as one, so that an answer such as 1-2 which became a date is found. */
function toText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : String(value);
}

// A figure's numbers as a CSV file that explains itself: one line a row, with base, source, address and licence in each.
import { toCsv as writeCsv } from '#text/csv.ts';
import type { FigureFile } from './file-schemas.ts';

const COLUMNS = [
  'id',
  'label',
  'value',
  'low',
  'high',
  'qualifier',
  'unit',
  'step',
  'note',
  'base',
  'base note',
  'source',
  'address',
  'licence',
] as const;

/** An empty value was not published. */
export function toCsv(record: FigureFile): string {
  const lines = record.rows.map((row) => [
    row.id,
    row.label,
    row.value,
    row.low,
    row.high,
    row.qualifier,
    row.unit,
    row.step,
    row.note,
    row.base ?? record.base,
    record.baseNote,
    record.source.address,
    record.address,
    record.licence,
  ]);
  return writeCsv(COLUMNS, lines);
}

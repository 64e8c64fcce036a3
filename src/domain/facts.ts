// A published number as words, exactly as certain as its source.
import type { FigureRow } from '#schema/consultations.ts';

/** "94%", "over 400", "15–20%", "approximately 20%"; "not published" where the source gives no value. */
export function formatFact(row: FigureRow): string {
  const number = formatFactNumber(row);
  if (number === undefined) return 'not published';
  const unit = row.unit === 'percent' ? '%' : '';
  return `${row.qualifier === '' ? '' : `${row.qualifier} `}${number}${unit}`;
}

/** The number alone, without qualifier and unit: "94", "15–20", "1,200". */
export function formatFactNumber({ value, low, high }: FigureRow): string | undefined {
  if (value !== null) return value.toLocaleString('en-GB');
  if (low !== null && high !== null) return `${low.toLocaleString('en-GB')}–${high.toLocaleString('en-GB')}`;
  return undefined;
}

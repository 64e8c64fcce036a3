// A published number as words, exactly as certain as its source.
import { notPublished } from '#i18n/numbers.ts';
import type { FigureRow } from '#schema/consultations.ts';
import { formatNumber } from '#text/format-number.ts';

/** "94%", "over 400", "15–20%", "approximately 20%"; "not published" where the source gives no value. */
export function formatFact(row: FigureRow): string {
  const number = formatFactNumber(row);
  if (number === undefined) return notPublished;
  const unit = row.unit === 'percent' ? '%' : '';
  return `${row.qualifier === '' ? '' : `${row.qualifier} `}${number}${unit}`;
}

/** The number alone, without qualifier and unit: "94", "15–20", "1,200". */
export function formatFactNumber({ value, low, high }: FigureRow): string | undefined {
  if (value !== null) return formatNumber(value);
  if (low !== null && high !== null) return `${formatNumber(low)}–${formatNumber(high)}`;
  return undefined;
}

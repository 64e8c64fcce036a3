// The rows of a figure as they may be shown: shares of a very small base become counts of people.
import type { FigureRow } from '#schema/consultations.ts';
import { sizeOfBase } from '#survey/small-numbers.ts';

/** Under 30 answers a share is turned back into the people it stands for. */
export function toShownRows(rows: readonly FigureRow[], base: number | undefined): readonly FigureRow[] {
  if (base === undefined || sizeOfBase(base) !== 'counts-only') return rows;
  const people = (share: number | null): number | null => (share === null ? null : Math.round((share / 100) * base));
  return rows.map((row) =>
    row.unit === 'percent'
      ? { ...row, unit: 'count' as const, value: people(row.value), low: people(row.low), high: people(row.high) }
      : row,
  );
}

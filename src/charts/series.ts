// The rows of a figure's table as a chart reads them: what each is called, how it is written, and in which order.
import * as t from '#i18n/charts.ts';

/** A row of a table, as far as a chart reads it. */
export interface ChartRow {
  id: string;
  label: string;
  value: number | null;
  low: number | null;
  high: number | null;
  unit: 'percent' | 'count' | 'score';
  note: string;
  /** Score of the step on an ordered scale that a share belongs to. */
  step: number | null;
}
/** One item of a chart. */
export interface Item {
  id: string;
  label: string;
  /** The number as the page writes it: "94%", "15–20%", "not published". */
  text: string;
  value: number | null;
  low: number | null;
  high: number | null;
  unit: ChartRow['unit'];
  step: number | null;
  note: string;
  /** The finding talks about this one. */
  emphasised: boolean;
}

interface SeriesChoices<Row extends ChartRow> {
  /** Id of the row the finding talks about. */
  emphasis?: string | undefined;
  /** Keep the order of the table; otherwise the largest comes first and unpublished values last. */
  keepOrder?: boolean | undefined;
  /** Writes a row's number, so that a chart and a sentence cannot differ. */
  format: (row: Row) => string;
}

/** Rows with equal values keep the order of the table. A single row is never set apart from the others. */
export function toSeries<Row extends ChartRow>(
  rows: readonly Row[],
  { emphasis, keepOrder, format }: SeriesChoices<Row>,
): Item[] {
  const items = rows.map((row): Item => ({
    id: row.id,
    label: row.label,
    text: format(row),
    value: row.value,
    low: row.low,
    high: row.high,
    unit: row.unit,
    step: row.step,
    note: row.note,
    emphasised: rows.length > 1 && row.id === emphasis,
  }));
  return keepOrder === true ? items : items.toSorted((a, b) => sizeOf(b) - sizeOf(a));
}

/** The number an item is sorted by: its value, the middle of its range, or nothing. */
function sizeOf({ value, low, high }: Item): number {
  if (value !== null) return value;
  return low !== null && high !== null ? (low + high) / 2 : -Infinity;
}

export function isUnpublished({ value, low, high }: Item): boolean {
  return value === null && (low === null || high === null);
}

/** "Support in kind: 70%. Money: 15–20%." */
export function describeItems(items: readonly Item[]): string {
  return items.map((item) => `${formatItem(item)}.`).join(' ');
}

/** "Support in kind: 70%", "Objective one: value not published". */
export function formatItem(item: Item): string {
  return `${item.label}: ${isUnpublished(item) ? t.notPublished : item.text}`;
}

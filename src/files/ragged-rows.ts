// The rows of a table that have more or fewer cells than its heading: counted, and named once.
import { formatNumber } from '#text/format-number.ts';
import { toAndList } from '#text/and-list.ts';

/** Rows beyond these are counted. */
const MOST_NAMED = 20;

export class RaggedRows {
  count = 0;
  /** Counted as a spreadsheet counts, from 1. */
  first: number | undefined;
  last: { row: number; cells: number } | undefined;
  readonly #named: string[] = [];

  add(row: number, cells: number): void {
    this.count += 1;
    this.first ??= row;
    this.last = { row, cells };
    if (this.count <= MOST_NAMED) this.#named.push(formatNumber(row));
  }

  /** @param columns How many the heading has. */
  describe(columns: number): string {
    if (this.count === 1) return `The row has ${this.last?.cells ?? 0} cells, and the heading has ${columns}.`;
    const others = this.count > MOST_NAMED ? [`${formatNumber(this.count - MOST_NAMED)} more`] : [];
    return `Rows ${toAndList([...this.#named, ...others])} have more or fewer cells than the heading, which has ${columns}.`;
  }
}

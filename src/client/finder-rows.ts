// The rows of the finder as schemes to match, shown, hidden and put in order.
import { readRow } from '#domain/funding/row-data.ts';
import { sortSchemes, type Sort } from '#domain/funding/sort.ts';
import type { FinderScheme } from '#domain/funding/finder-scheme.ts';
import { refreshState } from './refresh-state.ts';

export class FinderRows {
  readonly schemes: readonly FinderScheme[];
  readonly #rows = new Map<string, HTMLElement>();
  readonly #list: HTMLElement;
  /** The order the rows stand in; the build puts them in the usual one. */
  #sorted: Sort | undefined;
  #isStale = false;

  constructor(list: HTMLElement) {
    this.#list = list;
    this.schemes = [...list.querySelectorAll<HTMLElement>(':scope > .fund')].map((row) => {
      const title = row.querySelector('.row-title')?.textContent ?? '';
      const scheme = readRow(row.dataset, title, `${title} ${row.querySelector('.small')?.textContent ?? ''}`);
      this.#rows.set(scheme.id, row);
      return scheme;
    });
  }

  /** Writes the states of a moment into the rows; the order has to be worked out again. */
  refresh(now: number): void {
    for (const { id, timing } of this.schemes) {
      const row = this.#rows.get(id);
      if (row) refreshState(row, timing, now);
    }
    this.#isStale = true;
  }

  /** Only rows whose state changes are touched, so that a change is cheap however long the list is. */
  show(ids: ReadonlySet<string>): void {
    for (const [id, row] of this.#rows) {
      if (row.hidden === ids.has(id)) row.hidden = !ids.has(id);
    }
  }

  /** Worked out once for each order asked for and each state of the rows. */
  sort(sort: Sort, now: number): void {
    if (sort === this.#sorted && !this.#isStale) return;
    this.#isStale = false;
    const standing = this.#sorted === undefined ? this.schemes.map(({ id }) => id) : [];
    const order = sortSchemes(this.schemes, sort, now).map(({ id }) => id);
    this.#sorted = sort;
    if (order.every((id, index) => id === standing[index])) return;
    this.#list.append(...order.flatMap((id) => this.#rows.get(id) ?? []));
  }
}

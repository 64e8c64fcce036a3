// The rows of the finder as schemes to match, shown, hidden and put in order.
import { readRow } from '#domain/funding/row-data.ts';
import { sortSchemes, type Sort } from '#domain/funding/sort.ts';
import type { FinderScheme } from '#domain/funding/finder-scheme.ts';
import { refreshState } from './refresh-state.ts';

export class FinderRows {
  readonly schemes: readonly FinderScheme[];
  readonly #rows = new Map<string, HTMLElement>();
  readonly #list: HTMLElement;
  #order: readonly string[] = [];

  constructor(list: HTMLElement, now: number) {
    this.#list = list;
    this.schemes = [...list.querySelectorAll<HTMLElement>(':scope > .fund')].map((row) => {
      const title = row.querySelector('.row-title')?.textContent ?? '';
      const scheme = readRow(row.dataset, title, `${title} ${row.querySelector('.small')?.textContent ?? ''}`);
      this.#rows.set(scheme.id, row);
      refreshState(row, scheme.timing, now);
      return scheme;
    });
    this.#order = this.schemes.map(({ id }) => id);
  }

  /** Only rows whose state changes are touched, so that a change is cheap however long the list is. */
  show(ids: ReadonlySet<string>): void {
    for (const [id, row] of this.#rows) {
      if (row.hidden === ids.has(id)) row.hidden = !ids.has(id);
    }
  }

  sort(sort: Sort, now: number): void {
    const order = sortSchemes(this.schemes, sort, now).map(({ id }) => id);
    if (order.every((id, index) => id === this.#order[index])) return;
    this.#order = order;
    this.#list.append(...order.flatMap((id) => this.#rows.get(id) ?? []));
  }
}

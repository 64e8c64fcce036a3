// Up to four schemes picked for comparison; the picks are kept while the tab is open. The tray is a live region: how many are picked,
// and why no more can be, is announced.
import * as t from '#i18n/funding-labels.ts';
import { MOST_COMPARED, readCompared } from '#domain/funding/compare.ts';
import { element } from './element.ts';

const KEY = 'compare';

export class CompareTray {
  readonly #boxes: readonly HTMLInputElement[];
  readonly #tray: HTMLElement;
  readonly #address: string;

  /** What the page compares already, in the order of the boxes. */
  readonly #compared: string;

  /** @param compared ids that the page compares, with commas between them; without them the picks of the tab are taken up */
  constructor(place: HTMLElement, tray: HTMLElement, compared?: string) {
    this.#boxes = [...place.querySelectorAll<HTMLInputElement>('.compare-pick input')];
    this.#tray = tray;
    this.#address = place.dataset['compare'] ?? '';
    const { ids } = readCompared([compared ?? read()], new Set(this.#boxes.map(({ value }) => value)));
    for (const box of this.#boxes) {
      box.checked = ids.includes(box.value);
      box.addEventListener('change', () => this.#update());
    }
    this.#compared = compared === undefined ? '' : this.#picked.join(',');
    this.#update();
  }

  get #picked(): string[] {
    return this.#boxes.filter(({ checked }) => checked).map(({ value }) => value);
  }

  #update(): void {
    const ids = this.#picked;
    for (const box of this.#boxes) box.disabled = !box.checked && ids.length >= MOST_COMPARED;
    keep(ids.join(','));
    const isDone = ids.length === 0 || ids.join(',') === this.#compared;
    const most = ids.length < MOST_COMPARED ? '' : `. ${t.mostChosen}`;
    this.#tray.replaceChildren(...(isDone ? [] : [`${t.chosen(ids.length)} `, this.#toNext(ids), most]));
  }

  #toNext(ids: readonly string[]): Node | string {
    if (ids.length < 2) return t.chooseOneMore;
    return element('a', { href: `${this.#address}?ids=${ids.join(',')}` }, t.compareThem);
  }
}

function read(): string {
  try {
    return sessionStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

function keep(ids: string): void {
  try {
    if (ids === '') sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, ids);
  } catch {
    // Storage is blocked: the picks hold for this page only.
  }
}

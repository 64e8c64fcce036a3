// Up to four schemes picked for comparison; the picks are kept while the tab is open.
import { MOST_COMPARED, readCompared } from '#domain/funding/compare.ts';

const KEY = 'compare';

export class CompareTray {
  readonly #boxes: readonly HTMLInputElement[];
  readonly #tray: HTMLElement;
  readonly #address: string;

  constructor(finder: HTMLElement, tray: HTMLElement) {
    this.#boxes = [...finder.querySelectorAll<HTMLInputElement>('.compare-pick input')];
    this.#tray = tray;
    this.#address = finder.dataset['compare'] ?? '';
    const { ids } = readCompared([read()], new Set(this.#boxes.map(({ value }) => value)));
    for (const box of this.#boxes) {
      box.checked = ids.includes(box.value);
      box.addEventListener('change', (event) => {
        event.stopPropagation();
        this.#update();
      });
    }
    this.#update();
  }

  #update(): void {
    const ids = this.#boxes.filter(({ checked }) => checked).map(({ value }) => value);
    for (const box of this.#boxes) box.disabled = !box.checked && ids.length >= MOST_COMPARED;
    keep(ids.join(','));
    this.#tray.hidden = ids.length === 0;
    this.#tray.replaceChildren(...this.#toWords(ids));
  }

  #toWords(ids: readonly string[]): (Node | string)[] {
    if (ids.length === 0) return [];
    if (ids.length === 1) return ['Pick one more scheme to compare.'];
    const link = document.createElement('a');
    link.className = 'btn';
    link.href = `${this.#address}?ids=${ids.join(',')}`;
    link.textContent = `Compare ${ids.length} schemes`;
    return ids.length < MOST_COMPARED ? [link] : [link, ' Four is the most.'];
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

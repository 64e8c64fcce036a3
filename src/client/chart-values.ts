// Charts tell their values: under the pointer, or with the arrow keys after one tab stop. Escape leaves. Nothing depends on it.

import { arrowKeys } from '#i18n/charts.ts';

class ChartValues extends HTMLElement {
  #marks: SVGElement[] = [];
  #current = -1;
  #output = document.createElement('p');

  connectedCallback(): void {
    this.tabIndex = 0;
    this.setAttribute('role', 'group');
    this.setAttribute('aria-label', arrowKeys);
    this.#output.className = 'chart-value';
    this.#output.setAttribute('role', 'status');
    this.append(this.#output);
    this.addEventListener('keydown', (event) => this.#onKey(event));
    this.addEventListener('focusout', () => this.#leave());
    this.addEventListener('pointermove', (event) => {
      const mark = (event.target as Element).closest<SVGElement>('.hit');
      if (mark) this.#show(mark);
    });
    this.addEventListener('pointerleave', () => this.#leave());
  }

  /** The marks of the drawing that is shown at this width. */
  #shown(): SVGElement[] {
    return [...this.querySelectorAll<SVGElement>('.hit')].filter((mark) => mark.getClientRects().length > 0);
  }

  #onKey(event: KeyboardEvent): void {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape' && this.#current >= 0) {
      this.#leave();
      event.preventDefault();
    } else if (step !== undefined && !event.altKey && !event.ctrlKey && !event.metaKey) {
      this.#marks = this.#shown();
      const count = this.#marks.length;
      if (count === 0) return;
      const next = this.#current < 0 ? (step > 0 ? 0 : count - 1) : (this.#current + step + count) % count;
      this.#show(this.#marks[next]);
      event.preventDefault();
    }
  }

  #show(mark: SVGElement | undefined): void {
    if (!mark) return;
    this.#marks = this.#shown();
    this.#current = this.#marks.indexOf(mark);
    for (const other of this.#marks) other.classList.toggle('described', other === mark);
    const text = mark.dataset['says'] ?? '';
    if (this.#output.textContent !== text) this.#output.textContent = text;
  }

  #leave(): void {
    this.#current = -1;
    this.#output.textContent = '';
    for (const mark of this.querySelectorAll('.described')) mark.classList.remove('described');
  }
}

customElements.define('chart-values', ChartValues);

// Takes away how to answer once the reader's clock is past the end. Without it the page still says until when.
import { now } from './clock.ts';
import { whenTimeChanges } from './when-time-changes.ts';

class OpenUntil extends HTMLElement {
  connectedCallback(): void {
    const closes = Number(this.dataset['until']);
    const draw = (): void => this.#draw(closes);
    draw();
    whenTimeChanges(draw, () => [{ status: 'open', closes }]);
  }

  #draw(closes: number): void {
    if (now() < closes) return;
    const closed = document.createElement('p');
    const words = document.createElement('b');
    words.textContent = this.dataset['after'] ?? '';
    closed.append(words);
    this.replaceChildren(closed);
  }
}

customElements.define('open-until', OpenUntil);

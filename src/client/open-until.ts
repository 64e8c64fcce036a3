// Takes away how to answer once the reader's clock is past the end. Without it the page still says until when.
import { now } from './clock.ts';

class OpenUntil extends HTMLElement {
  connectedCallback(): void {
    if (now() < Number(this.dataset['until'])) return;
    const closed = document.createElement('p');
    const words = document.createElement('b');
    words.textContent = this.dataset['after'] ?? '';
    closed.append(words);
    this.replaceChildren(closed);
  }
}

customElements.define('open-until', OpenUntil);

export {};

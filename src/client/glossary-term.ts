// A term in running text tells its meaning in place, from the list at the end of the page. Without this it is a link to its page.
// Escape puts the meaning away, the pointer can rest on it, and it stays until the reader leaves (WCAG 1.4.13).

/** Long enough to cross the gap to the meaning, and not to open while the pointer only passes. */
const PAUSE = 200;
const EDGE = 16;

class GlossaryTerm extends HTMLElement {
  /** The one that is open. */
  static shown: GlossaryTerm | undefined;
  #tip = document.createElement('span');
  #timer = 0;
  /** Opened by hand: it stays when the pointer leaves. */
  #isKept = false;

  connectedCallback(): void {
    const link = this.querySelector('a');
    if (!link || !this.#meaning(link)) return;
    link.setAttribute('role', 'button');
    link.setAttribute('aria-expanded', 'false');
    this.#tip.className = 'tip';
    this.#tip.setAttribute('role', 'status');
    link.after(this.#tip);
    link.addEventListener('click', (event) => this.#onClick(event, link));
    link.addEventListener('keydown', (event) => {
      if (event.key !== ' ') return;
      event.preventDefault();
      link.click();
    });
    this.addEventListener('pointerenter', ({ pointerType }) => {
      if (pointerType === 'mouse') this.#soon(() => this.#open(link));
    });
    this.addEventListener('pointerleave', ({ pointerType }) => {
      if (pointerType === 'mouse' && !this.#isKept) this.#soon(() => this.close());
    });
    this.addEventListener('focusout', ({ relatedTarget }) => {
      if (!this.contains(relatedTarget as Node | null) && !this.matches(':hover')) this.close();
    });
  }

  /** With a modifier key it stays a link, for a new tab. */
  #onClick(event: MouseEvent, link: HTMLAnchorElement): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    clearTimeout(this.#timer);
    if (this.#isKept) {
      this.close();
      return;
    }
    this.#isKept = true;
    this.#open(link);
  }

  #soon(act: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(act, PAUSE);
  }

  #meaning(link: HTMLAnchorElement): HTMLElement | null {
    return document.getElementById(link.dataset['word'] ?? '')?.querySelector('.meaning') ?? null;
  }

  #open(link: HTMLAnchorElement): void {
    if (GlossaryTerm.shown === this) return;
    GlossaryTerm.shown?.close();
    GlossaryTerm.shown = this;
    this.#tip.replaceChildren(...(this.#meaning(link)?.cloneNode(true).childNodes ?? []));
    link.setAttribute('aria-expanded', 'true');
    this.#place();
  }

  /** Below the word, or above where there is no room, and never over the edge of the window. */
  #place(): void {
    const { style } = this.#tip;
    const [word = this.getBoundingClientRect()] = this.querySelector('a')?.getClientRects() ?? [];
    const origin = (this.#tip.offsetParent ?? document.documentElement).getBoundingClientRect();
    const { width, height } = this.#tip.getBoundingClientRect();
    const left = Math.max(EDGE, Math.min(word.left, document.documentElement.clientWidth - EDGE - width));
    const isBelow = word.bottom + height <= window.innerHeight || word.top < height;
    style.left = `${left - origin.left}px`;
    style.top = `${(isBelow ? word.bottom : word.top - height) - origin.top}px`;
  }

  /** Puts the meaning away; focus inside it goes back to the word. */
  close(): void {
    clearTimeout(this.#timer);
    if (GlossaryTerm.shown !== this) return;
    GlossaryTerm.shown = undefined;
    this.#isKept = false;
    const link = this.querySelector('a');
    if (this.#tip.contains(document.activeElement)) link?.focus();
    this.#tip.replaceChildren();
    link?.setAttribute('aria-expanded', 'false');
  }

  static {
    // A phone is turned, or the page enlarged.
    addEventListener('resize', () => {
      if (GlossaryTerm.shown) GlossaryTerm.shown.#place();
    });
    document.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !GlossaryTerm.shown) return;
      GlossaryTerm.shown.close();
      event.preventDefault();
    });
    document.addEventListener('pointerdown', ({ target }) => {
      if (!GlossaryTerm.shown?.contains(target as Node)) GlossaryTerm.shown?.close();
    });
  }
}

customElements.define('glossary-term', GlossaryTerm);

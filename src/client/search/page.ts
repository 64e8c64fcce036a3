// The search page: searches as you type, keeps everything in the address, and leaves the A to Z where search cannot help.
import * as t from '#i18n/search-results.ts';
import { FILTERS, readAddress, writeAddress, type FilterId, type SearchState } from '#search/address.ts';
import { SORTS } from '#search/sort.ts';
import { tidyQuery } from '#search/tidy-query.ts';
import { STATES_CHANGED } from '../clock.ts';
import { answer, type Answer } from './answer.ts';
import { element } from '../element.ts';
import { warmUp } from './load.ts';

const ANNOUNCE_AFTER = 500;
const FIRST = 10;
const MORE = 20;
/** While somebody writes, nothing but the index can be missing. */
const FAILED = import.meta.env.DEV ? t.needsIndex : t.failed;

class SearchPage extends HTMLElement {
  #form = this.#part('form.bigsearch', HTMLFormElement);
  #field = this.#part('#q', HTMLInputElement);
  #found = this.#part('[data-found]', HTMLElement);
  #fold = this.#part('.facets', HTMLDetailsElement);
  #filters = this.#part('[data-filters]', HTMLElement);
  #heading = this.#part('[data-heading]', HTMLElement);
  #sort = this.#part('#sort', HTMLSelectElement);
  #results = this.#part('[data-results]', HTMLElement);
  #index = this.#part('[data-index]', HTMLElement);
  #status = this.#part('[role=status]', HTMLElement);
  #title = document.title;
  #state: SearchState = readAddress(location.search);
  #shown = FIRST;
  #run = 0;
  /** True when typing has stopped: the next query gets a history entry of its own. */
  #isSettled = true;
  #announcing: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.#fold.open = matchMedia('(min-width: 54rem)').matches;
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#search('push');
    });
    this.#field.addEventListener('input', () => {
      this.#search(this.#isSettled && this.#state.q !== '' ? 'push' : 'replace', false);
    });
    this.#field.addEventListener('change', () => (this.#isSettled = true));
    this.#filters.addEventListener('click', (event) => {
      if (event.target instanceof Element && event.target.matches('[aria-disabled=true]')) event.preventDefault();
    });
    this.#filters.addEventListener('change', () => this.#go({ ...this.#state, chosen: this.#readFilters() }, 'push'));
    this.#sort.addEventListener('change', () => {
      this.#go({ ...this.#state, sort: SORTS.find((sort) => sort === this.#sort.value) ?? 'best' }, 'push');
    });
    this.#found.addEventListener('click', (event) => this.#onClick(event));
    addEventListener('popstate', () => this.#restore());
    addEventListener(STATES_CHANGED, () => void this.#answer());
    // Results come after the page: the browser cannot put the reader back by itself.
    history.scrollRestoration = 'manual';
    addEventListener('pagehide', () => this.#keepPlace());
    // What was typed while search was loading counts.
    const typed = this.#field.value;
    this.#restore();
    if (typed === '' || this.#state.q !== '') return;
    this.#field.value = typed;
    this.#search('replace', false);
  }

  #part<E extends HTMLElement>(selector: string, kind: new () => E): E {
    const found = this.querySelector(selector);
    if (!(found instanceof kind)) throw new Error(`The search page has no ${selector}.`);
    return found;
  }

  /** Words from the field in the head come behind "#", which no server sees; here they move to where they can be shared. */
  #restore(): void {
    const isHanded = location.hash.startsWith('#q=');
    this.#state = readAddress(isHanded ? location.hash : location.search);
    if (isHanded) writeHistory('replace', null, location.pathname + writeAddress(this.#state));
    this.#isSettled = true;
    this.#field.value = this.#state.q;
    const place = history.state as { top?: number; shown?: number } | null;
    this.#shown = place?.shown ?? FIRST;
    void this.#answer().then(() => {
      if (place?.top !== undefined) scrollTo({ top: place.top, behavior: 'instant' });
    });
  }

  #keepPlace(): void {
    writeHistory('replace', { top: scrollY, shown: this.#shown });
  }

  #search(how: 'push' | 'replace', isSettled = true): void {
    this.#isSettled = isSettled;
    this.#go({ ...this.#state, q: this.#field.value, asTyped: false }, how);
  }

  #go(state: SearchState, how: 'push' | 'replace'): void {
    const place = { top: scrollY, shown: this.#shown };
    this.#state = { ...state, q: tidyQuery(state.q) };
    this.#shown = FIRST;
    void this.#answer();
    const address = location.pathname + writeAddress(this.#state);
    const isNew = how === 'push' && address !== location.pathname + location.search;
    if (isNew) writeHistory('replace', place);
    writeHistory(isNew ? 'push' : 'replace', null, address);
  }

  #onClick(event: MouseEvent): void {
    const target = event.target as Element;
    const link = target.closest<HTMLAnchorElement>('a[data-search]');
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      const state = readAddress(link.search);
      this.#field.value = state.q;
      this.#go(state, 'push');
      this.#heading.focus();
    } else if (target.closest('[data-more]')) {
      const first = this.#shown;
      this.#shown += MORE;
      void this.#answer().then(() => {
        const links = this.#results.querySelectorAll<HTMLElement>('.hits h3 a');
        links[first]?.focus();
        this.#announce(t.shown(links.length));
      });
    }
  }

  #readFilters(): SearchState['chosen'] {
    const chosen = (id: FilterId): string[] =>
      [...this.#filters.querySelectorAll<HTMLInputElement>('input:checked')]
        .filter(({ name }) => name === id)
        .map(({ value }) => value);
    return Object.fromEntries(FILTERS.map((id) => [id, chosen(id)])) as Record<FilterId, string[]>;
  }

  async #answer(): Promise<void> {
    this.#run += 1;
    const run = this.#run;
    const { q, sort } = this.#state;
    this.#sort.value = sort;
    if (q === '') {
      document.title = this.#title;
      this.#announce('');
      this.#show(q, false, true);
      return;
    }
    try {
      const made = await answer(this.#state, this.#shown);
      if (run === this.#run) this.#draw(q, made);
    } catch {
      if (run !== this.#run) return;
      this.#heading.textContent = t.didNotLoad;
      this.#results.replaceChildren(element('p', { class: 'blank' }, FAILED));
      this.#filters.replaceChildren();
      this.#announce(FAILED);
      this.#show(q, true, true);
    }
  }

  #draw(q: string, { heading, announcement, results, filters, needsIndex }: Answer): void {
    this.#heading.textContent = heading;
    this.#results.replaceChildren(...results);
    this.#keepFocus(() => this.#filters.replaceChildren(...filters));
    document.title = `${heading} – ${this.#title}`;
    this.#announce(announcement);
    this.#show(q, true, needsIndex);
  }

  /** The filters are drawn anew; whoever stands on one stays there. */
  #keepFocus(draw: () => void): void {
    const active = document.activeElement;
    const held =
      active instanceof HTMLInputElement && this.#filters.contains(active) ? [active.name, active.value] : undefined;
    draw();
    if (!held) return;
    for (const box of this.#filters.querySelectorAll<HTMLInputElement>('input')) {
      if (box.name === held[0] && box.value === held[1]) box.focus();
    }
  }

  #show(q: string, found: boolean, index: boolean): void {
    this.#found.hidden = !found;
    this.#index.hidden = !index;
    this.#fold.hidden = this.#filters.childElementCount === 0;
    this.#sort.closest<HTMLElement>('.sort')?.toggleAttribute('hidden', this.#fold.hidden);
    this.dataset['answered'] = q;
  }

  #announce(text: string): void {
    clearTimeout(this.#announcing);
    this.#announcing = setTimeout(() => (this.#status.textContent = text), ANNOUNCE_AFTER);
  }
}

/** Browsers allow only so many changes of the address in a short time; the next one brings it up to date. */
function writeHistory(how: 'push' | 'replace', state: object | null, address?: string): void {
  try {
    if (how === 'push') history.pushState(state, '', address);
    else history.replaceState(state, '', address);
  } catch {
    // The results stand whatever the address says.
  }
}

/** Once; the page reads its address then. */
export function startPage(): void {
  if (customElements.get('search-page')) return;
  void warmUp().catch(() => undefined);
  customElements.define('search-page', SearchPage);
}

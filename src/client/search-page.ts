// The search page: searches as you type, keeps everything in the address, and leaves the A to Z where search cannot help.
import { FILTERS, readAddress, writeAddress, type FilterId, type SearchState } from '#search/address.ts';
import { countFacets, filterHits, keepKnown } from '#search/facets.ts';
import { runSearch } from '#search/run-search.ts';
import { tidyQuery } from '#search/words.ts';
import { element } from './search/element.ts';
import { drawFilters } from './search/filters.ts';
import { engine, loadPages, warmUp } from './search/load.ts';
import { drawHits, drawNothing, drawReading, toCount } from './search/results.ts';

const TYPING_RESTS = 60;
const ANNOUNCE_AFTER = 500;
const STEP = 20;

class SearchPage extends HTMLElement {
  #form = this.#part('form.bigsearch', HTMLFormElement);
  #field = this.#part('#q', HTMLInputElement);
  #found = this.#part('[data-found]', HTMLElement);
  #filters = this.#part('[data-filters]', HTMLElement);
  #results = this.#part('[data-results]', HTMLElement);
  #index = this.#part('[data-index]', HTMLElement);
  #status = this.#part('[role=status]', HTMLElement);
  #title = document.title;
  #state: SearchState = readAddress(location.search);
  #shown = STEP;
  #run = 0;
  #typing: ReturnType<typeof setTimeout> | undefined;
  #announcing: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.#field.value = tidyQuery(this.#state.q);
    const fold = this.querySelector('details');
    if (fold) fold.open = matchMedia('(min-width: 54rem)').matches;
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#go({ ...this.#state, q: this.#field.value, asTyped: false }, 'push');
    });
    this.#field.addEventListener('focus', () => void warmUp().catch(() => undefined), { once: true });
    this.#field.addEventListener('input', () => {
      clearTimeout(this.#typing);
      this.#typing = setTimeout(
        () => this.#go({ ...this.#state, q: this.#field.value, asTyped: false }, 'replace'),
        TYPING_RESTS,
      );
    });
    this.#filters.addEventListener('change', () => this.#go({ ...this.#state, chosen: this.#readFilters() }, 'push'));
    this.#found.addEventListener('click', (event) => this.#onClick(event));
    addEventListener('popstate', () => this.#restore());
    // Results come after the page: the browser cannot put the reader back by itself.
    history.scrollRestoration = 'manual';
    addEventListener('pagehide', () => history.replaceState({ top: scrollY, shown: this.#shown }, ''));
    this.#restore();
  }

  #part<E extends HTMLElement>(selector: string, kind: new () => E): E {
    const found = this.querySelector(selector);
    if (!(found instanceof kind)) throw new Error(`The search page has no ${selector}.`);
    return found;
  }

  #restore(): void {
    this.#state = readAddress(location.search);
    this.#field.value = tidyQuery(this.#state.q);
    const place = history.state as { top?: number; shown?: number } | null;
    this.#shown = place?.shown ?? STEP;
    void this.#search().then(() => {
      if (place?.top !== undefined) scrollTo({ top: place.top, behavior: 'instant' });
    });
  }

  #go(state: SearchState, how: 'push' | 'replace'): void {
    this.#state = { ...state, q: tidyQuery(state.q) };
    this.#shown = STEP;
    const address = location.pathname + writeAddress(this.#state);
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    void this.#search();
  }

  #onClick(event: Event): void {
    const target = event.target as Element;
    const link = target.closest<HTMLAnchorElement>('a[data-search]');
    if (link) {
      event.preventDefault();
      const state = readAddress(link.search);
      this.#field.value = state.q;
      this.#go(state, 'push');
    } else if (target.closest('[data-more]')) {
      const first = this.#shown;
      this.#shown += STEP;
      void this.#search().then(() => this.#results.querySelectorAll<HTMLElement>('.hits h3 a')[first]?.focus());
    }
  }

  #readFilters(): SearchState['chosen'] {
    const form = new Map<FilterId, string[]>(FILTERS.map((id) => [id, []]));
    for (const box of this.#filters.querySelectorAll<HTMLInputElement>('input:checked'))
      form.get(box.name as FilterId)?.push(box.value);
    const chosen = (id: FilterId): string[] => form.get(id) ?? [];
    return { type: chosen('type'), theme: chosen('theme'), status: chosen('status'), year: chosen('year') };
  }

  async #search(): Promise<void> {
    this.#run += 1;
    const run = this.#run;
    const { q, asTyped } = this.#state;
    if (tidyQuery(q) === '') {
      this.#show(false, true);
      this.dataset['answered'] = '';
      document.title = this.#title;
      return;
    }
    try {
      const pages = await loadPages();
      const outcome = await runSearch(q, pages, engine, { asTyped });
      const { chosen, unknown } = keepKnown(this.#state.chosen, pages.names.pages);
      const hits = filterHits(outcome.hits, chosen);
      const toLink = (words: string, exact = false): string =>
        location.pathname + writeAddress({ ...this.#state, q: words, asTyped: exact });
      const above = hits.filter(({ isBelow }) => !isBelow);
      const below = hits.filter(({ isBelow }) => isBelow);
      const lists = [
        await drawHits(above.slice(0, this.#shown), outcome.marked),
        await drawHits(below.slice(0, Math.max(0, this.#shown - above.length)), outcome.marked),
      ] as const;
      if (run !== this.#run) return;
      const words = `${toCount(hits.length)} for “${outcome.query.text}”`;
      this.#results.replaceChildren(
        element('h2', {}, words),
        ...drawReading(outcome, toLink),
        ...(unknown.length === 0
          ? []
          : [element('p', { class: 'reading' }, `Left out, because no page has it: ${unknown.join(', ')}.`)]),
        ...(above.length > 0 ? [lists[0]] : []),
        ...(below.length > 0
          ? [element('h2', { class: 'sub below' }, `Closed, past and older: ${below.length}`), lists[1]]
          : []),
        ...(hits.length > this.#shown
          ? [element('button', { class: 'btn', type: 'button', 'data-more': '' }, 'Show more results')]
          : []),
        ...(outcome.hits.length === 0 ? [drawNothing(outcome, pages, toLink)] : []),
        ...(outcome.hits.length > 0 && hits.length === 0
          ? [element('p', { class: 'blank' }, 'No result passes all the filters. Take one off.')]
          : []),
      );
      this.#keepFocus(() => this.#filters.replaceChildren(...drawFilters(countFacets(outcome.hits, chosen))));
      this.#show(true, outcome.hits.length === 0);
      this.dataset['answered'] = q;
      document.title = `${words} – ${this.#title}`;
      this.#announce(`${words}.${outcome.corrected === undefined ? '' : ` Showing results for ${outcome.corrected}.`}`);
    } catch {
      if (run !== this.#run) return;
      const advice =
        'Search could not be loaded. Check your connection and try again, or look through all pages from A to Z below.';
      this.#results.replaceChildren(element('h2', {}, 'Search did not load'), element('p', { class: 'blank' }, advice));
      this.#filters.replaceChildren();
      this.#show(true, true);
      this.#announce(advice);
    }
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

  #show(found: boolean, index: boolean): void {
    this.#found.hidden = !found;
    this.#index.hidden = !index;
    const fold = this.querySelector('details');
    if (fold) fold.hidden = this.#filters.childElementCount === 0;
  }

  #announce(words: string): void {
    clearTimeout(this.#announcing);
    this.#announcing = setTimeout(() => (this.#status.textContent = words), ANNOUNCE_AFTER);
  }
}

customElements.define('search-page', SearchPage);

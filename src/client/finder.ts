// The finder: filters the list in the page, and keeps every choice in the address. Without it the answers are links to plain lists.
import { sayCount } from '#domain/funding/count-words.ts';
import { findSchemes, placeOnDay, type Placed } from '#domain/funding/match.ts';
import { findNearMisses } from '#domain/funding/near-misses.ts';
import { USUAL_STATES } from '#domain/funding/facets.ts';
import { getChosen, readQuery, toSearch, toText, type Query } from '#domain/funding/query.ts';
import type { Sort } from '#domain/funding/sort.ts';
import { now } from './clock.ts';
import { CompareTray } from './compare-tray.ts';
import { whenTimeChanges } from './when-time-changes.ts';
import { FinderFacets } from './finder-facets.ts';
import { FinderRows } from './finder-rows.ts';
import { toClosedToo, toFilterLines, toNearMisses, toNotes } from './finder-words.ts';

/** How long a reader may pause in typing before the list follows. */
const PAUSE = 200;

class FundingFinder extends HTMLElement {
  #rows!: FinderRows;
  #facets!: FinderFacets;
  #placed: readonly Placed[] = [];
  #fits: readonly Placed[] = [];
  #query!: Query;
  #timer = 0;

  connectedCallback(): void {
    this.#rows = new FinderRows(this.#get('.funds'));
    this.#refresh();
    this.#facets = new FinderFacets(this.#get('.facets'), () => this.#choose({ chosen: this.#readChosen() }));
    new CompareTray(this, this.#get('.compare-tray'));
    this.#listen();
    this.dataset['ready'] = '';
    this.#readAddress();
    whenTimeChanges(
      () => {
        this.#refresh();
        this.#render();
      },
      () => this.#rows.schemes.map(({ timing }) => timing),
    );
  }

  /** The states of all schemes at this moment. */
  #refresh(): void {
    this.#rows.refresh(now());
    this.#placed = placeOnDay(this.#rows.schemes, now());
  }

  #listen(): void {
    this.#get('form').addEventListener('submit', (event) => {
      event.preventDefault();
      this.#choose({ text: toText(this.#text.value) });
    });
    this.#text.addEventListener('input', () => {
      window.clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => this.#choose({ text: toText(this.#text.value) }, 'replace'), PAUSE);
    });
    this.#sort.addEventListener('change', () => this.#choose({ sort: this.#sort.value as Sort }));
    this.#get('[data-show]').addEventListener('click', () => {
      (this.#get('.facets') as HTMLDetailsElement).open = false;
      this.#get('.finder-bar h2').focus();
    });
    this.addEventListener('click', (event) => this.#follow(event));
    this.#get('.list-files').addEventListener('click', (event) => this.#takeAway(event));
    addEventListener('popstate', () => this.#readAddress());
  }

  /** A link that is a choice changes the list in place; with a modifier key it opens as any link does. */
  #follow(event: MouseEvent): void {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-choice]');
    if (!link || hasModifier(event)) return;
    event.preventDefault();
    history.pushState(null, '', link.href);
    this.#readAddress();
    this.#get('.finder-bar h2').focus();
  }

  /** The file of what the list shows; when the script for it does not arrive, the link gives the file of all schemes. */
  #takeAway(event: MouseEvent): void {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-file]');
    if (!link || hasModifier(event)) return;
    event.preventDefault();
    const ids = new Set(this.#fits.map(({ scheme }) => scheme.id));
    import('./take-away.ts').then(({ takeAway }) => takeAway(link, ids)).catch(() => location.assign(link.href));
  }

  /** No state at all is chosen: then the usual ones are meant, so that closed schemes never come unasked. */
  #readChosen(): Query['chosen'] {
    const { chosen } = this.#facets;
    return chosen.when?.length === 0 ? { ...chosen, when: USUAL_STATES } : chosen;
  }

  #readAddress(): void {
    const { query, notes } = readQuery(location.search, this.#facets.facets);
    this.#query = query;
    this.#put('.finder-notes', toNotes(notes));
    this.#text.value = query.text;
    this.#sort.value = query.sort;
    this.#render();
  }

  #choose(change: Partial<Query>, how: 'push' | 'replace' = 'push'): void {
    window.clearTimeout(this.#timer);
    this.#query = { ...this.#query, ...change };
    const address = `${location.pathname}${toSearch(this.#query, this.#facets.facets)}`;
    if (address !== `${location.pathname}${location.search}`) history[`${how}State`](null, '', address);
    this.#put('.finder-notes', []);
    this.#render();
  }

  #render(): void {
    const query = this.#query;
    const { facets } = this.#facets;
    const { fits, counts } = findSchemes(this.#placed, query);
    this.#fits = fits;
    this.#facets.chosen = query.chosen;
    this.#facets.count(counts);
    this.#rows.sort(query.sort, now());
    this.#rows.show(new Set(fits.map(({ scheme }) => scheme.id)));
    this.#say(fits.length);
    this.#put('.on', toFilterLines(query, facets));
    const none = fits.length === 0;
    this.#put('.near-misses', none ? [toNearMisses(findNearMisses(this.#placed, query), query, facets)] : []);
    this.#put('.closed-too', none ? [] : toClosedToo(counts.get('when.closed') ?? 0, query, facets));
  }

  /** Said once: the same words are not written again. */
  #say(count: number): void {
    const words = sayCount(count);
    const status = this.#get('[role="status"]');
    if (status.textContent !== words) status.textContent = words;
    this.#get('[data-show]').textContent = count === 1 ? 'Show 1 scheme' : `Show ${count} schemes`;
    const filters = getChosen(this.#query.chosen).length;
    this.#get('[data-on]').textContent = filters === 0 ? '' : `${filters} ${filters === 1 ? 'filter' : 'filters'} on`;
  }

  #put(selector: string, nodes: readonly Node[]): void {
    const place = this.#get(selector);
    place.hidden = nodes.length === 0;
    place.replaceChildren(...nodes);
  }

  get #text(): HTMLInputElement {
    return this.#get('#finder-q') as HTMLInputElement;
  }

  get #sort(): HTMLSelectElement {
    return this.#get('#finder-sort') as HTMLSelectElement;
  }

  #get(selector: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`The finder lacks ${selector}.`);
    return found;
  }
}

function hasModifier({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return ctrlKey || metaKey || shiftKey || altKey;
}

customElements.define('funding-finder', FundingFinder);

// The field in the head with suggestions: a combobox with a list, after the pattern of the ARIA Authoring Practices.
import * as t from '#i18n/search-results.ts';
import { countSuggestions, suggestOrSearch, type Suggestions } from '#search/suggest.ts';
import { drawSuggestions } from './suggestions.ts';
import { engine, loadPages } from './load.ts';
import { loadStyle } from './style.ts';

const LIST_ID = 'q-top-list';
const ANNOUNCE_AFTER = 500;

class SearchCombobox {
  readonly #form: HTMLFormElement;
  readonly #field: HTMLInputElement;
  readonly #list = document.createElement('div');
  readonly #status = document.createElement('p');
  #run = 0;
  #active = -1;
  #announcing: ReturnType<typeof setTimeout> | undefined;

  constructor(form: HTMLFormElement, field: HTMLInputElement) {
    this.#form = form;
    this.#field = field;
    this.#list.id = LIST_ID;
    this.#list.className = 'suggestions';
    this.#list.hidden = true;
    this.#list.setAttribute('role', 'listbox');
    this.#list.setAttribute('aria-label', t.suggestions);
    this.#status.className = 'visually-hidden';
    this.#status.setAttribute('role', 'status');
    // The role of a combobox is not for fields of type search.
    field.type = 'text';
    for (const [name, value] of [
      ['role', 'combobox'],
      ['aria-autocomplete', 'list'],
      ['aria-expanded', 'false'],
      ['aria-controls', LIST_ID],
    ] as const) {
      field.setAttribute(name, value);
    }
    form.append(this.#list, this.#status);
    field.addEventListener('input', () => void this.#suggest());
    field.addEventListener('keydown', (event) => this.#onKey(event));
    form.addEventListener('focusout', (event) => {
      if (!(event.relatedTarget instanceof Node && form.contains(event.relatedTarget))) this.#close();
    });
    // A press on a suggestion must not take the focus from the field before the click.
    this.#list.addEventListener('pointerdown', (event) => event.preventDefault());
    if (field.matches(':focus')) void this.#suggest();
  }

  async #suggest(): Promise<void> {
    this.#run += 1;
    const run = this.#run;
    const pages = await loadPages().catch(() => undefined);
    const found = pages && (await suggestOrSearch(this.#field.value, pages, engine.start()).catch(() => undefined));
    if (run !== this.#run) return;
    if (found === undefined || found.groups.length === 0 || !this.#form.contains(document.activeElement)) {
      this.#close();
      const isNothing =
        this.#field.value.trim() !== '' && found !== undefined && this.#form.contains(document.activeElement);
      this.#announce(isNothing ? t.noSuggestions : '', isNothing);
      return;
    }
    this.#open(found);
  }

  #open(found: Suggestions): void {
    this.#list.replaceChildren(...drawSuggestions(found));
    this.#list.hidden = false;
    this.#field.setAttribute('aria-expanded', 'true');
    this.#setActive(-1);
    this.#announce(t.suggestionCount(countSuggestions(found), found.corrected));
  }

  #close(): void {
    this.#list.hidden = true;
    clearTimeout(this.#announcing);
    this.#status.className = 'visually-hidden';
    this.#field.setAttribute('aria-expanded', 'false');
    this.#setActive(-1);
  }

  #onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const options = this.#options();
    const isOpen = !this.#list.hidden;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!isOpen) void this.#suggest();
      else if (!event.altKey) this.#move(event.key === 'ArrowDown' ? 1 : -1, options.length);
      else if (event.key === 'ArrowUp') this.#close();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (isOpen) this.#close();
      else this.#field.value = '';
    } else if (event.key === 'Enter') {
      const chosen = options[this.#active];
      if (!isOpen || !chosen) return;
      event.preventDefault();
      chosen.click();
    } else if (event.key !== 'Shift' && event.key !== 'Control' && event.key !== 'Alt' && event.key !== 'Meta') {
      this.#setActive(-1);
    }
  }

  /** From the field down to the last suggestion and round again; before the first stands the field itself. */
  #move(step: 1 | -1, count: number): void {
    const places = count + 1;
    this.#setActive(((this.#active + 1 + step + places) % places) - 1);
  }

  #setActive(index: number): void {
    this.#active = index;
    this.#options().forEach((option, place) => {
      option.setAttribute('aria-selected', String(place === index));
      if (place !== index) return;
      this.#field.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    });
    if (index < 0) this.#field.removeAttribute('aria-activedescendant');
  }

  #options(): HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>('[role=option]')];
  }

  #announce(text: string, isShown = false): void {
    clearTimeout(this.#announcing);
    this.#announcing = setTimeout(() => {
      this.#status.textContent = text;
      this.#status.className = isShown ? 'suggestions' : 'visually-hidden';
    }, ANNOUNCE_AFTER);
  }
}

/** Somebody has just gone to the field. */
export async function startBox(): Promise<void> {
  void loadPages().catch(() => undefined);
  await loadStyle();
  const form = document.querySelector<HTMLFormElement>('.masthead-search');
  const field = form?.querySelector('input');
  if (form && field) new SearchCombobox(form, field);
}

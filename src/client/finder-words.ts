// What the finder says: which filters are on, what was left out of a link, and what to give up when nothing fits.
import { sayCount } from '#domain/funding/count-words.ts';
import type { Facet, FacetId } from '#domain/funding/facets.ts';
import { USUAL_STATES } from '#domain/funding/facets.ts';
import type { NearMiss } from '#domain/funding/near-misses.ts';
import { getChosen, toSearch, type Query } from '#domain/funding/query.ts';

/** A link that is also a choice: the finder follows it without leaving the page. */
function toChoice(words: string, query: Query, facets: readonly Facet[]): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = toSearch(query, facets) || location.pathname;
  link.textContent = words;
  link.dataset['choice'] = '';
  return link;
}

/** One line for each filter in use, each a link that takes it away. */
export function toFilterLines(query: Query, facets: readonly Facet[]): HTMLLIElement[] {
  const on = getChosen(query.chosen);
  const lines = facets
    .filter(({ id }) => on.includes(id))
    .flatMap(({ id, values }) =>
      values
        .filter((value) => query.chosen[id]?.includes(value.id))
        .map((value) => toLine(toRemoval(value.label, without(query, id, value.id), facets))),
    );
  if (query.text !== '') lines.unshift(toLine(toRemoval(`“${query.text}”`, { ...query, text: '' }, facets)));
  if (lines.length > 0) {
    const clear = toChoice('Clear all', { text: '', chosen: { when: USUAL_STATES }, sort: query.sort }, facets);
    clear.className = 'clear';
    lines.push(toLine(clear));
  }
  return lines;
}

function without(query: Query, facet: FacetId, value: string): Query {
  const left = (query.chosen[facet] ?? []).filter((id) => id !== value);
  return {
    ...query,
    chosen: { ...query.chosen, [facet]: facet === 'when' && left.length === 0 ? USUAL_STATES : left },
  };
}

function toRemoval(label: string, query: Query, facets: readonly Facet[]): HTMLAnchorElement {
  const link = toChoice('', query, facets);
  const cross = document.createElement('span');
  cross.ariaHidden = 'true';
  cross.textContent = '×';
  const remove = document.createElement('span');
  remove.className = 'vh';
  remove.textContent = 'remove';
  const words = document.createElement('span');
  words.textContent = label;
  link.append(words, ' ', cross, ' ', remove);
  return link;
}

/** "Nothing fits all 4 filters. Give up one of them:" and what each gives. */
export function toNearMisses(misses: readonly NearMiss[], query: Query, facets: readonly Facet[]): HTMLElement {
  const box = document.createElement('div');
  box.className = 'blank';
  const title = document.createElement('b');
  const filters = getChosen(query.chosen).length + (query.text === '' ? 0 : 1);
  title.textContent =
    filters > 2
      ? `Nothing fits all ${filters} filters.`
      : filters === 2
        ? 'Nothing fits both filters.'
        : 'Nothing fits.';
  const list = document.createElement('ul');
  list.className = 'plain-list';
  list.append(
    ...misses.map((miss) => {
      const words = `${toEasier(miss, query, facets)}: ${sayCount(miss.count)}`;
      return toLine(toChoice(words, { ...miss.wish, sort: query.sort }, facets));
    }),
  );
  const words = document.createElement('p');
  words.className = 'small';
  words.textContent =
    misses.length === 0
      ? 'Giving up any one of them does not help. Clear them all and begin again.'
      : 'One change gives you:';
  box.append(title, words, list);
  return box;
}

/** A reader who chose no state gives up nothing by seeing the closed ones too. */
function toEasier({ giveUp, word }: NearMiss, { chosen }: Query, facets: readonly Facet[]): string {
  if (word !== undefined) return `Leave out “${word}”`;
  if (giveUp === 'text') return 'Leave out all your words';
  if (giveUp === 'when' && !getChosen(chosen).includes('when')) return 'Show closed schemes too';
  return `Leave out ${facets.find(({ id }) => id === giveUp)?.name ?? giveUp}`;
}

/** Says how many closed schemes would fit too, and shows them when asked. Empty when there are none or they are shown. */
export function toClosedToo(closed: number, query: Query, facets: readonly Facet[]): HTMLElement[] {
  const { when = [] } = query.chosen;
  if (closed === 0 || when.length === 0 || when.includes('closed')) return [];
  const words = closed === 1 ? '1 closed scheme fits too: show it' : `${closed} closed schemes fit too: show them`;
  return [toChoice(words, { ...query, chosen: { ...query.chosen, when: [...when, 'closed'] } }, facets)];
}

/** What was left out of the link the reader came by. */
export function toNotes(notes: readonly string[]): HTMLElement[] {
  return notes.map((note) => {
    const line = document.createElement('p');
    line.className = 'note small';
    line.textContent = note;
    return line;
  });
}

function toLine(link: HTMLAnchorElement): HTMLLIElement {
  const line = document.createElement('li');
  line.append(link);
  return line;
}

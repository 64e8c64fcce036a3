// Draws the filters beside the results, each value with its count, and what is chosen above them, each with a way to take it off.
import * as t from '#i18n/search-results.ts';
import { FILTERS, withoutValue, writeAddress, type SearchState } from '#search/address.ts';
import type { SearchFacet } from '#search/facets.ts';
import { element } from '../element.ts';
import { searchLink } from './reading.ts';

export function drawFilters(facets: readonly SearchFacet[]): HTMLElement[] {
  return facets.map(({ id, label, values }) =>
    element(
      'fieldset',
      {},
      element('legend', {}, label),
      ...values.map(({ value, count, isChosen }) => {
        const box = element('input', { type: 'checkbox', name: id, value });
        box.checked = isChosen;
        // Disabling it would take the focus from whoever stands on it.
        if (count === 0 && !isChosen) box.setAttribute('aria-disabled', 'true');
        return element('label', {}, box, element('span', {}, value), element('span', {}, String(count)));
      }),
    ),
  );
}

export function drawChosen(state: SearchState): HTMLElement[] {
  const links = FILTERS.flatMap((id) =>
    state.chosen[id].map((value) => {
      const link = searchLink(value, location.pathname + writeAddress(withoutValue(state, id, value)));
      link.append(
        element('span', { class: 'visually-hidden' }, `: ${t.takeFilterOff}`),
        element('span', { 'aria-hidden': 'true' }, ' ×'),
      );
      return element('li', {}, link);
    }),
  );
  return links.length === 0 ? [] : [element('ul', { class: 'active-filters' }, ...links)];
}

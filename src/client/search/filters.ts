// Draws the filters beside the results; each value tells how many results it has.
import type { SearchFacet } from '#search/facets.ts';
import { element } from './element.ts';

export function drawFilters(facets: readonly SearchFacet[]): HTMLElement[] {
  return facets.map(({ id, label, values }) =>
    element(
      'fieldset',
      {},
      element('legend', {}, label),
      ...values.map(({ value, count, isChosen }) => {
        const box = element('input', { type: 'checkbox', name: id, value });
        box.checked = isChosen;
        box.disabled = count === 0 && !isChosen;
        return element('label', {}, box, element('span', {}, value), element('span', {}, String(count)));
      }),
    ),
  );
}

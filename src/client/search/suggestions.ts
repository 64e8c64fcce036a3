// Draws the suggestions of the field in the head, grouped by kind of page.
import { suggestionsFor } from '#i18n/search-results.ts';
import { markText } from '#search/excerpt.ts';
import type { Suggestions } from '#search/suggest.ts';
import { tokenise } from '#text/tokens.ts';
import { element } from '../element.ts';
import { toHitHref } from './load.ts';

export function drawSuggestions({ groups, corrected, text }: Suggestions): HTMLElement[] {
  let place = 0;
  const drawn = groups.map(({ type, hits }, index) => {
    const label = `q-top-kind-${index}`;
    return element(
      'div',
      { role: 'group', 'aria-labelledby': label },
      element('p', { class: 'kind', id: label, role: 'presentation' }, type),
      ...hits.map((hit) => {
        const { page } = hit;
        place += 1;
        const title = markText(page.title, tokenise(text)).map((part) =>
          part.isMarked ? element('b', {}, part.text) : part.text,
        );
        return element(
          'a',
          {
            role: 'option',
            id: `q-top-option-${place}`,
            href: toHitHref(hit),
            tabindex: '-1',
            'aria-selected': 'false',
          },
          element('span', {}, ...title),
          page.isOld ? element('span', { class: 'state' }, page.statusText) : undefined,
        );
      }),
    );
  });
  return corrected === undefined
    ? drawn
    : [
        element('p', { class: 'spelled', role: 'presentation' }, `${suggestionsFor} `, element('b', {}, corrected)),
        ...drawn,
      ];
}

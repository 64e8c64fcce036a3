// Draws the help for a search that found nothing: spelling, fewer words, names that begin alike, themes, A to Z.
import type { SearchOutcome, SearchPages } from '#search/run-search.ts';
import { suggest } from '#search/suggest.ts';
import { element } from './element.ts';
import { toHref } from './load.ts';
import { again, type ToLink } from './reading.ts';
import { toCount } from './count.ts';

const MOST_NEARBY = 5;

export function drawNothing(outcome: SearchOutcome, pages: SearchPages, toLink: ToLink): HTMLElement {
  const { query, spelling, fewer } = outcome;
  const nearby = query.words
    .flatMap((word) => suggest(word.slice(0, 4), pages, 3).flatMap((group) => group.pages))
    .slice(0, MOST_NEARBY);
  const themes = pages.names.pages.filter(({ collection }) => collection === 'themes');
  return element(
    'div',
    { class: 'blank' },
    element('b', {}, 'No page has these words.'),
    spelling === undefined
      ? element('p', {}, 'Check the spelling, or try a name, an acronym or a single word.')
      : element('p', {}, 'Did you mean ', again(spelling, toLink(spelling, false)), '?'),
    ...section(
      'With fewer words',
      fewer.map(({ text, count }) => [again(text, toLink(text, false)), ` (${toCount(count)})`]),
    ),
    ...section('Names that begin alike', nearby.map(toPageLink)),
    ...section('Themes', themes.map(toPageLink)),
    element('p', {}, 'Or look through all pages from A to Z below.'),
  );
}

function toPageLink({ title, address }: { title: string; address: string }): HTMLElement[] {
  return [element('a', { href: toHref(address) }, title)];
}

function section(title: string, lines: readonly (readonly (string | HTMLElement)[])[]): HTMLElement[] {
  if (lines.length === 0) return [];
  const list = element('ul', { class: 'plain-list' }, ...lines.map((line) => element('li', {}, ...line)));
  return [element('h3', { class: 'sub' }, title), list];
}

// Draws the help for a search that found nothing: spelling, fewer words, names that begin alike, themes, A to Z.
import type { NamedPage } from '#search/record.ts';
import type { SearchOutcome } from '#search/run-search.ts';
import type { SearchPages } from '#search/search-pages.ts';
import { suggest } from '#search/suggest.ts';
import { element } from './element.ts';
import { toHref } from './load.ts';
import { again, type ToLink } from './reading.ts';
import { toCount } from './count.ts';

const MOST_NEARBY = 5;

export function drawNothing(outcome: SearchOutcome, pages: SearchPages, toLink: ToLink): HTMLElement {
  const { query, spelling, fewer } = outcome;
  const nearby = query.tokens
    .flatMap((token) => suggest(token.slice(0, 4), pages, 3).flatMap((group) => group.hits))
    .map(({ page }) => page);
  const themes = pages.names.pages.filter(({ collection }) => collection === 'themes');
  return element(
    'div',
    { class: 'blank' },
    element('b', {}, query.tokens.length === 1 ? 'No page has this word.' : 'No page has these words.'),
    spelling === undefined
      ? element('p', {}, 'Check the spelling, or try a name, an acronym or a single word.')
      : element('p', {}, 'Did you mean ', again(spelling, toLink(spelling, false)), '?'),
    ...section(
      'With fewer words',
      fewer.map(({ text, count }) => [again(text, toLink(text, false)), ` (${toCount(count)})`]),
    ),
    ...section('Names that begin alike', [...new Set(nearby)].slice(0, MOST_NEARBY).map(toPageLink)),
    ...section('Themes', themes.map(toPageLink)),
    element('p', {}, 'Or look through all pages from A to Z below.'),
  );
}

function toPageLink({ title, address }: NamedPage): HTMLElement[] {
  return [element('a', { href: toHref(address) }, title)];
}

function section(title: string, lines: readonly (readonly (string | HTMLElement)[])[]): HTMLElement[] {
  if (lines.length === 0) return [];
  const list = element('ul', { class: 'plain-list' }, ...lines.map((line) => element('li', {}, ...line)));
  return [element('h3', { class: 'subheading' }, title), list];
}

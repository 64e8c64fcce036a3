// Draws the help for a search that found nothing: spelling, fewer words, names that begin alike, themes, A to Z.
import * as t from '#i18n/search-results.ts';
import * as sections from '#i18n/sections.ts';
import { FINDER } from '#search/intents.ts';
import type { NamedPage } from '#search/record.ts';
import type { SearchOutcome } from '#search/run-search.ts';
import type { SearchPages } from '#search/search-pages.ts';
import { suggest } from '#search/suggest.ts';
import { element } from '../element.ts';
import { toHref } from './load.ts';
import { drawSpelling, searchLink, type ToLink } from './reading.ts';

const MOST_NEARBY = 5;

export function renderNoResults(outcome: SearchOutcome, pages: SearchPages, toLink: ToLink): HTMLElement {
  const { query, spelling, fewer } = outcome;
  const nearby = query.tokens
    .flatMap((token) => suggest(token.slice(0, 4), pages, 3).flatMap((group) => group.hits))
    .map(({ page }) => page);
  const themes = pages.names.pages.filter(({ collection }) => collection === 'themes');
  return element(
    'div',
    { class: 'blank' },
    element('b', {}, t.noPageHas(query.tokens.length)),
    spelling === undefined ? element('p', {}, t.checkSpelling) : element('p', {}, ...drawSpelling(spelling, toLink)),
    ...drawHelp(pages),
    ...section(
      t.withFewerWords,
      fewer.map(({ text, count }) => [searchLink(text, toLink(text, false)), ` (${t.resultCount(count)})`]),
    ),
    ...section(t.namesThatBeginAlike, [...new Set(nearby)].slice(0, MOST_NEARBY).map(toPageLink)),
    ...section(sections.themes, themes.map(toPageLink)),
    element('p', {}, t.orLookThrough),
  );
}

/** The finder, and the telephone number that the page has further down. */
function drawHelp({ names }: SearchPages): Node[] {
  const finder = names.pages.filter(({ address }) => address === FINDER);
  const links = finder.map(({ address }) =>
    element('p', {}, element('a', { class: 'button', href: toHref(address) }, t.findFundingFirst)),
  );
  return [...links, ...[...document.querySelectorAll('[data-helpline]')].map((line) => line.cloneNode(true))];
}

function toPageLink({ title, address }: NamedPage): HTMLElement[] {
  return [element('a', { href: toHref(address) }, title)];
}

function section(title: string, lines: readonly (readonly (string | HTMLElement)[])[]): HTMLElement[] {
  if (lines.length === 0) return [];
  const list = element('ul', { class: 'plain-list' }, ...lines.map((line) => element('li', {}, ...line)));
  return [element('h3', { class: 'subheading' }, title), list];
}

// Draws the results: how the query was read, the pages, those below the line, and help when there is none.
import { toExcerpt } from '#search/excerpt.ts';
import type { Hit } from '#search/rank.ts';
import type { SearchOutcome, SearchPages } from '#search/run-search.ts';
import { suggest } from '#search/suggest.ts';
import { element } from './element.ts';
import { loadText, toHref } from './load.ts';

const MOST_SECTIONS = 3;

/** How the query was read, and how to take that back. */
export function drawReading(outcome: SearchOutcome, toLink: (q: string, asTyped: boolean) => string): HTMLElement[] {
  const { text } = outcome.query;
  const notes: HTMLElement[] = [];
  if (outcome.corrected !== undefined) {
    notes.push(
      element(
        'p',
        { class: 'reading' },
        'Showing results for ',
        element('b', {}, outcome.corrected),
        '. ',
        element('a', { href: toLink(text, true), 'data-search': '' }, `Search instead for ${text}`),
      ),
    );
  }
  if (outcome.expansions.length > 0) {
    const others = outcome.expansions.flatMap(({ to }, index) => [index > 0 ? ', ' : '', element('b', {}, to)]);
    notes.push(
      element(
        'p',
        { class: 'reading' },
        'Also searching ',
        ...others,
        '. ',
        element(
          'a',
          { href: toLink(outcome.corrected ?? text, true), 'data-search': '' },
          `Search only ${outcome.corrected ?? text}`,
        ),
      ),
    );
  }
  return notes;
}

export async function drawHits(hits: readonly Hit[], marked: readonly string[]): Promise<HTMLElement> {
  const items = await Promise.all(hits.map((hit) => drawHit(hit, marked)));
  return element('ol', { class: 'hits' }, ...items);
}

async function drawHit({ page, match }: Hit, marked: readonly string[]): Promise<HTMLElement> {
  const text = await loadText(page.id);
  const excerpt = toExcerpt(text?.content ?? '', marked);
  const shown = excerpt.length > 0 ? excerpt : [{ text: text?.meta['summary'] ?? '', isMarked: false }];
  const facts = [page.status, page.year, match?.alias === undefined ? '' : `Also known as ${match.alias}`];
  const first = excerpt.find(({ isMarked }) => isMarked)?.text;
  const sections = (text?.sub_results ?? [])
    .filter(({ anchor, title }) => anchor !== undefined && anchor.id !== 'main' && title !== page.title)
    .slice(0, MOST_SECTIONS);
  const body = element(
    'div',
    {},
    element(
      'h3',
      {},
      element('a', { href: toHref(page.address) + (match?.isWhole || !first ? '' : toDirective(first)) }, page.title),
    ),
    match?.answer === undefined ? undefined : element('p', { class: 'answer' }, match.answer),
    element('p', {}, ...shown.map((part) => (part.isMarked ? element('mark', {}, part.text) : part.text))),
    sections.length === 0
      ? undefined
      : element(
          'ul',
          {},
          ...sections.map(({ title, anchor }) =>
            element('li', {}, element('a', { href: `${toHref(page.address)}#${anchor?.id ?? ''}` }, title)),
          ),
        ),
    element('p', { class: 'path' }, facts.filter((fact) => fact !== '').join(' · ')),
  );
  return element('li', {}, element('p', { class: 'kind' }, page.type), body);
}

/** Asks the browser itself to mark the word on the page. This part of an address never leaves the device. */
function toDirective(word: string): string {
  const plain = word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  return plain === '' ? '' : `#:~:text=${encodeURIComponent(plain).replaceAll('-', '%2D')}`;
}

export function drawNothing(outcome: SearchOutcome, pages: SearchPages, toLink: (q: string) => string): HTMLElement {
  const nearby = outcome.query.words
    .flatMap((word) => suggest(word.slice(0, 4), pages, 3).flatMap((group) => group.pages))
    .slice(0, 5);
  const themes = pages.names.pages.filter(({ type }) => type === 'Theme');
  const linked = (list: readonly { title: string; address: string }[]): HTMLElement =>
    element(
      'ul',
      { class: 'plain-list' },
      ...list.map(({ title, address }) => element('li', {}, element('a', { href: toHref(address) }, title))),
    );
  return element(
    'div',
    { class: 'blank' },
    element('b', {}, 'No page has these words.'),
    element('p', {}, 'Check the spelling, or try a name, an acronym or a single word.'),
    ...(outcome.fewer.length === 0
      ? []
      : [
          element('h3', { class: 'sub' }, 'With fewer words'),
          element(
            'ul',
            { class: 'plain-list' },
            ...outcome.fewer.map(({ text, count }) =>
              element('li', {}, element('a', { href: toLink(text), 'data-search': '' }, text), ` (${toCount(count)})`),
            ),
          ),
        ]),
    ...(nearby.length === 0 ? [] : [element('h3', { class: 'sub' }, 'Names that begin alike'), linked(nearby)]),
    element('h3', { class: 'sub' }, 'Themes'),
    linked(themes),
    element('p', {}, 'Or look through all pages from A to Z below.'),
  );
}

export function toCount(count: number): string {
  return count === 1 ? '1 result' : `${count} results`;
}

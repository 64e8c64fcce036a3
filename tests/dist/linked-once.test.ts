// Each page is linked once in the main part of a page beside its text, with its reason where it stands. What an editor links in the text is a link there too.
import { describe, expect, inject, test } from 'vitest';
import { expectNone } from '../setup/expect-none.ts';
import { readPages } from './built-pages.ts';

/** Pages to look things up in: every source with all that rests on it, all pages from A to Z, the handbook of editors. */
const INDEXES = /^\/(?:about\/sources|search|about\/contribute(?:\/.*)?|embed\/.*)\/$/;
/**
 * A table and its drawing say the same; a number leads to its figure each time; the notes at the end are for looking up; the
 * number to ring stands at the head of the finder and again where nothing fits, and on the home page with its name. Of parts for two days one is hidden.
 */
const TEXT = '.prose > :is(p, ul, ol, details, blockquote)';
const BESIDE = `${TEXT}, table, svg, figure, nav, [hidden], .fact-link, .sources, .word-notes, .pull, .helpline, .person`;

const pages = readPages(inject('siteFolder')).filter(({ path }) => !INDEXES.test(path));

test('each page is linked once', () => {
  const twice = pages.flatMap(({ path, root }) => {
    const links = (root.querySelector('main')?.querySelectorAll('a[href]') ?? [])
      .filter((link) => link.closest(BESIDE) === null)
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href) => !href.startsWith('#'));
    return links.filter((href, index) => links.indexOf(href) !== index).map((href) => `${path} ${href}`);
  });
  expectNone(twice, 'Each page is linked once.');
});

test('a list that only leads on leaves out what the text links', () => {
  const again = pages.flatMap(({ path, root }) => {
    const hrefs = (selector: string): string[] =>
      root.querySelectorAll(selector).map((link) => link.getAttribute('href') ?? '');
    const written = new Set(hrefs(`main :is(${TEXT}) a[href]`));
    return hrefs('.related a, .pager a, .connections a, #others ~ * a').flatMap((href) =>
      written.has(href) ? [`${path} ${href}`] : [],
    );
  });
  expectNone(again, 'A list that only leads on leaves out what the text links.');
});

describe('a page of the past leads to what works today', () => {
  const past = pages.filter(({ path, root }) => {
    if (path.startsWith('/groups/')) return root.querySelector('.then')?.innerHTML.includes('Last known meeting');
    return (
      /^\/(?:events|news)\//.test(path) &&
      /Past event|Kept as a record/.test(root.querySelector('.notice:not([hidden])')?.text ?? '')
    );
  });

  test('there are such pages', () => {
    expect(past.length).toBeGreaterThan(0);
  });

  test.for(past)('$path', ({ root }) => {
    const bridge = root.querySelector('.bridge');
    expect(bridge?.querySelectorAll('.offers a.button').length).toBeGreaterThan(0);
    expect(bridge?.querySelectorAll('a[href*="/funding/"]').length).toBeGreaterThan(1);
    expect(bridge?.querySelector('a[href^="tel:"]')).not.toBeNull();
  });
});

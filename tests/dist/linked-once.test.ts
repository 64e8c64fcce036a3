// Each page is linked once in the main part of a page, with its reason where it stands.
import { describe, expect, inject, test } from 'vitest';
import { readPages } from './built-pages.ts';

/** Pages to look things up in: every source with all that rests on it, all pages from A to Z, the handbook of editors. */
const INDEXES = /^\/(?:about\/sources|search|about\/contribute(?:\/.*)?|embed\/.*)\/$/;
/**
 * A table and its drawing say the same; a number leads to its figure each time; the notes at the end are for looking up; the
 * number to ring stands at the head of the finder and again where nothing fits. Of parts for two days one is hidden.
 */
const BESIDE = 'table, svg, figure, nav, [hidden], .fact-link, .sources, .word-notes, .pull, .helpline';

const pages = readPages(inject('siteFolder')).filter(({ path }) => !INDEXES.test(path));

describe('links each page once', () => {
  test.for(pages)('$path', ({ root }) => {
    const links = (root.querySelector('main')?.querySelectorAll('a[href]') ?? [])
      .filter((link) => link.closest(BESIDE) === null)
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href) => !href.startsWith('#'));
    expect(links.filter((href, index) => links.indexOf(href) !== index)).toEqual([]);
  });
});

describe('a page of the past leads to what works today', () => {
  const past = pages.filter(({ path, root }) => {
    if (path.startsWith('/groups/')) return root.querySelector('.then')?.innerHTML.includes('Last known meeting');
    return (
      /^\/(?:events|news)\//.test(path) && /Past event|Kept as a record/.test(root.querySelector('.notice')?.text ?? '')
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

// What search knows of the built pages: the words of each, and not what news pages repeat of others or of the frame.
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { readFragments } from '#search/index/build-index.ts';

const pages = [...readFragments(join(inject('siteFolder'), 'pagefind')).values()];

test('the words of a page are there once', () => {
  const [ktp] = pages.filter(({ url }) => url === '/funding/ktp/');
  expect(ktp?.content).toContain('Knowledge Transfer Partnership');
});

test.each(['Related news', 'Find a working group, the core of the Alliance'])(
  'no news page is found by “%s”',
  (words) => {
    const news = pages.filter(({ url }) => url.startsWith('/news/'));
    expect(news.length).toBeGreaterThan(20);
    expect(news.filter(({ content }) => content.includes(words))).toEqual([]);
  },
);

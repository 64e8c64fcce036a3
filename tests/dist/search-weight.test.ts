// A first search stays light: what is fetched for it beyond what any page needs, as a host compresses it.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser, type TestBrowser } from '../browser/open.ts';
import { Scales } from './page-weight.ts';

const KILOBYTE = 1000;
const scales = new Scales(inject('siteFolder'));
let browser: TestBrowser;

beforeAll(async () => {
  browser = await openBrowser(inject('siteDay'));
});
afterAll(() => browser.close());

async function listFetched(page: Page, path: string, act?: () => Promise<void>): Promise<string[]> {
  await page.goto(new URL(path, inject('siteUrl')).href);
  await act?.();
  await page.waitForLoadState('networkidle');
  return page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => decodeURI(new URL(name).pathname)),
  );
}

/** Scripts of the search page, its index and the texts of the first results. */
async function weighSearch(words: string): Promise<{ bytes: number; requests: number }> {
  const page = await browser.newPage();
  const frame = new Set(await listFetched(page, '/about/'));
  const fetched = await listFetched(page, '/search/', async () => {
    await page.locator('#q').fill(words);
    await page.locator('.hits .piece:not(:empty)').first().waitFor();
  });
  await page.close();
  const own = fetched.filter((file) => !frame.has(file));
  return { bytes: own.reduce((sum, file) => sum + scales.weighFile(file), 0), requests: own.length };
}

test.each(['battery', 'science and innovation audit', 'catapolt'])(
  'a first search for %s takes at most 140 KB and 15 requests',
  async (words) => {
    const weight = await weighSearch(words);
    expect(weight.bytes).toBeLessThanOrEqual(140 * KILOBYTE);
    expect(weight.requests).toBeLessThanOrEqual(15);
  },
);

test('the dictionary is at most 30 KB', () => {
  expect(scales.weighFile('/search/words.txt')).toBeLessThanOrEqual(30 * KILOBYTE);
});

test('no page fetches search before its field is used', async () => {
  const page = await browser.newPage();
  for (const path of ['/', '/search/']) {
    const fetched = await listFetched(page, path);
    expect(fetched.filter((file) => /pagefind|names\.json|words\.txt/.test(file))).toEqual([]);
  }
  await page.close();
});

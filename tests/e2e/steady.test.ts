// What a script brings does not push away what a reader already sees: its room is kept, or what would move waits for it.
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { useBrowser } from '../browser/open.ts';

const browser = useBrowser();
let page: Page;
const at = (path: string): string => new URL(path, inject('siteUrl')).href;

beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 390, height: 844 } });
});
afterEach(() => page.close());

const topOf = async (selector: string): Promise<number> => (await page.locator(selector).boundingBox())?.y ?? 0;

test('the list of all pages stands where it stood before search was there', async () => {
  let arrive = (): void => undefined;
  const held = new Promise<void>((resolve) => (arrive = resolve));
  await page.route('**/_astro/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(at('/search/'), { waitUntil: 'commit' });
  await page.locator('footer').waitFor();
  await page.waitForFunction(
    () => document.styleSheets.length === document.querySelectorAll('link[rel=stylesheet]').length,
  );
  const before = await topOf('[data-index]');
  expect(await page.locator('.keys[data-ready]').count()).toBe(0);
  arrive();
  await page.locator('.keys[data-ready]').waitFor({ state: 'attached' });
  expect(await topOf('[data-index]')).toBe(before);
});

test('results begin where the list began', async () => {
  await page.goto(at('/search/'));
  await page.locator('.keys[data-ready]').waitFor({ state: 'attached' });
  const before = await topOf('search-page > .wrap');
  await page.goto(at('/search/?q=tide'));
  await page.locator('.hits h3').first().waitFor();
  expect(await topOf('search-page > .wrap')).toBe(before);
});

test('below a comparison that is on its way, the list of all schemes waits; it never waits for good', async () => {
  const waiting = (): Promise<string> =>
    page.locator('.all-schemes').evaluate((list) => getComputedStyle(list).animationName);
  const asked = Promise.withResolvers<undefined>();
  const sent = Promise.withResolvers<undefined>();
  await page.route('**/compare/data.json', async (route) => {
    asked.resolve(undefined);
    await sent.promise;
    await route.continue();
  });
  await page.goto(at('/funding/compare/?ids=mill-fund,fen-loan'));
  await asked.promise;
  expect(await waiting()).toBe('appear');
  sent.resolve(undefined);
  await page.locator('.compare-table').waitFor();
  await page.locator('funding-compare[data-ready]').waitFor({ state: 'attached' });
  expect(await waiting()).toBe('none');
  await page.goto(at('/funding/compare/'));
  expect(await waiting()).toBe('none');
});

// The privacy page is true: a visit that uses everything sets no cookie, asks no other host, and keeps only what the page names.
import { expect, inject, test } from 'vitest';
import { useBrowser } from '../browser/open.ts';

const browser = useBrowser();
const url = inject('siteUrl');
/** One whose questions can be answered. */
const SCHEME = '/funding/mill-fund/';
const at = (path: string): string => new URL(path, url).href;

test(
  'a visit that uses everything leaves what the privacy page names, and nothing else',
  { timeout: 120_000 },
  async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    const hosts = new Set<string>();
    page.on('request', (request) => hosts.add(new URL(request.url()).host));

    await page.goto(at('/about/privacy/'));
    const named = await page.locator('main code').allInnerTexts();
    await page.goto(at('/'));
    await page.getByRole('radio', { name: 'Night' }).check();
    await page.goto(at('/search/?q=tide'));
    await page.locator('[data-results] .hits h3 a').first().waitFor();
    await page.goto(at('/funding/'));
    await page.locator('funding-finder[data-ready]').waitFor();
    await page.locator('.compare-pick input').first().check();
    await page.goto(at(SCHEME));
    await page.locator('details.suit summary').click();
    await page.locator('suit-check[data-ready] select').first().selectOption({ index: 1 });

    const kept = await page.evaluate(async () => ({
      keys: [...Object.keys(localStorage), ...Object.keys(sessionStorage)].sort(),
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }));
    expect(kept).toEqual({ keys: ['appearance', 'compare'], databases: 0, caches: 0, workers: 0 });
    expect(named).toEqual(expect.arrayContaining(kept.keys));
    expect(await context.cookies()).toEqual([]);
    expect([...hosts]).toEqual([new URL(url).host]);
    await context.close();
  },
);

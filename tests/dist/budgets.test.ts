// Every page stays light: bytes, requests and script of a first visit, as a browser makes it and a host compresses it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from '../browser/open.ts';
import { toFile } from '../setup/site-files.ts';
import { type PageWeight, Scales } from './page-weight.ts';

const KILOBYTE = 1000;
const folder = inject('siteFolder');
const scales = new Scales(folder);
const weights: PageWeight[] = [];

beforeAll(async () => {
  const browser = await openBrowser();
  const waiting = [...inject('pages')];
  const weighWaiting = async (): Promise<void> => {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      const html = readFileSync(join(folder, toFile(path)), 'utf8');
      weights.push(scales.weigh(path, html, await listLoaded(page, path)));
    }
  };
  await Promise.all([weighWaiting(), weighWaiting()]);
  await browser.close();
  weights.sort((a, b) => b.total - a.total || a.path.localeCompare(b.path));
}, 300_000);

/** What the page fetched, and one of its icons, which a browser does not tell of. What the cache held counts too. */
async function listLoaded(page: Page, path: string): Promise<string[]> {
  await page.goto(new URL(path, inject('siteUrl')).href);
  return page.evaluate(async () => {
    await document.fonts.ready;
    const fetched = performance.getEntriesByType('resource').map(({ name }) => name);
    const icon = document.querySelector<HTMLLinkElement>('link[rel=icon]')?.href;
    return [...new Set([...fetched, ...(icon === undefined ? [] : [icon])])].map(
      (address) => new URL(address).pathname,
    );
  });
}

function list(find: (weight: PageWeight) => boolean): PageWeight[] {
  return weights.filter(find);
}

test('a first visit transfers at most 100 KB', () => {
  console.table(weights.slice(0, 10));
  expect(list(({ total }) => total > 100 * KILOBYTE)).toEqual([]);
});

test('a first visit needs at most 12 requests', () => {
  expect(list(({ requests }) => requests > 12)).toEqual([]);
});

test('a page loads at most 10 KB of script', () => {
  expect(list(({ script }) => script > 10 * KILOBYTE)).toEqual([]);
});

test('the finder needs at most 12 KB of script', () => {
  const [finder] = list(({ path }) => path === '/funding/');
  expect(finder?.script).toBeGreaterThan(0);
  expect(finder?.script).toBeLessThanOrEqual(12 * KILOBYTE);
});

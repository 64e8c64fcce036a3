// Everything in the frame of a page can be reached and used with the keyboard, and one sees where one is.
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { openBrowser, type TestBrowser } from '../browser/open.ts';

let browser: TestBrowser;
let context: BrowserContext;
let page: Page;
const url = inject('siteUrl');

beforeAll(async () => {
  browser = await openBrowser(inject('siteDay'));
});
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 800 }, colorScheme: 'light' });
  page = await context.newPage();
  await page.goto(url);
});
afterEach(() => context.close());
afterAll(() => browser.close());

function getBackground(): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.body).backgroundColor);
}

test('the first stop is the skip link, which shows itself and leads to the main part', async () => {
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to main content' });
  expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
  const box = await skip.boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual(0);
  expect(box?.height).toBeGreaterThanOrEqual(24);
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).hash).toBe('#main');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('search in the header: write, Enter, and the page of search has the word in its address', async () => {
  await page.getByRole('searchbox').first().focus();
  await page.keyboard.type('battery');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/?q=battery');
});

test('Enter opens Menu where it stands, the next stop is in it, and Enter closes it again', async () => {
  await page.setViewportSize({ width: 390, height: 844 });
  const menu = page.getByRole('navigation', { name: 'Menu' });
  await page.locator('summary', { hasText: 'Menu' }).focus();
  await page.keyboard.press('Enter');
  expect(await menu.isVisible()).toBe(true);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('nav')?.ariaLabel)).toBe('Menu');
  await page.locator('summary', { hasText: 'Menu' }).focus();
  await page.keyboard.press('Enter');
  expect(await menu.isVisible()).toBe(false);
});

test('every stop can be seen, and none is a trap', async () => {
  const unseen: string[] = [];
  const met = new Set<string>();
  for (let stop = 0; stop < 300; stop += 1) {
    await page.keyboard.press('Tab');
    const now = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return undefined;
      const style = getComputedStyle(element);
      const ring = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
      const box = element.getBoundingClientRect();
      const shown = box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < window.innerHeight;
      return { name: element.outerHTML.slice(0, 120), seen: shown && (ring || style.boxShadow !== 'none') };
    });
    if (now === undefined) break;
    met.add(now.name);
    if (!now.seen) unseen.push(now.name);
  }
  expect(unseen).toEqual([]);
  expect(met.size).toBeGreaterThan(20);
  expect(met.size).toBeLessThan(300);
  expect([...met].some((name) => name.includes('type="radio"'))).toBe(true);
});

test('appearance is chosen with the arrow keys, at once, and is there after a reload', async () => {
  const day = await getBackground();
  await page.getByRole('radio', { name: 'As my device' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(await page.getByRole('radio', { name: 'Night' }).isChecked()).toBe(true);
  const night = await getBackground();
  expect(night).not.toBe(day);
  await page.reload();
  expect(await page.getByRole('radio', { name: 'Night' }).isChecked()).toBe(true);
  expect(await getBackground()).toBe(night);
});

test('a chosen appearance holds before the first paint', async () => {
  await page.getByRole('radio', { name: 'Night' }).check();
  const night = await getBackground();
  // Without the later script: what was chosen must already stand when the body begins.
  await page.route('**/_astro/*.js', (route) => route.abort());
  await page.addInitScript(() => {
    new MutationObserver((_changes, observer) => {
      if (!document.querySelector('body')) return;
      document.documentElement.dataset['atBody'] = document.documentElement.dataset['theme'] ?? 'none';
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await page.reload();
  expect(await page.evaluate(() => document.documentElement.dataset['atBody'])).toBe('dark');
  expect(await getBackground()).toBe(night);
});

// Everything in the frame of a page can be reached and used with the keyboard, and one sees where one is.
import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { useBrowser } from '../browser/open.ts';

const browser = useBrowser();
let context: BrowserContext;
let page: Page;
const url = inject('siteUrl');

beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 800 }, colorScheme: 'light' });
  page = await context.newPage();
  await page.goto(url);
});
afterEach(() => context.close());

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
  expect(await page.evaluate(() => location.hash)).toBe('#main');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
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

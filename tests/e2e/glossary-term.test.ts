// A term tells its meaning in place: by keyboard, pointer and touch; Escape puts it away; without a script it is a link.
import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { type TestBrowser, useBrowser } from '../browser/open.ts';

const address = new URL('themes/tidal-power/', inject('siteUrl')).href;
const browser = useBrowser();

/** Opens the page; the browser's own page ends with the test. */
async function withPage(
  options: Parameters<TestBrowser['newPage']>[0],
  use: (page: Page) => Promise<void>,
): Promise<void> {
  const page = await browser.newPage(options);
  try {
    await page.goto(address);
    await use(page);
  } finally {
    await page.close();
  }
}

const WIDE = { viewport: { width: 1280, height: 900 } };
const termOf = (page: Page): Locator => page.locator('.term').first();
const tipOf = (page: Page): Locator => page.locator('.tip:not(:empty)');
const isClosed = async (page: Page): Promise<void> => {
  await tipOf(page).waitFor({ state: 'detached' });
  expect(await termOf(page).getAttribute('aria-expanded')).toBe('false');
};

describe('by keyboard', () => {
  test.for(['Enter', 'Space'])('%s opens it, and again closes it', (key) =>
    withPage(WIDE, async (page) => {
      await termOf(page).press(key);
      expect(await tipOf(page).innerText()).toContain('The difference in height');
      expect(await termOf(page).getAttribute('aria-expanded')).toBe('true');
      await termOf(page).press(key);
      await isClosed(page);
    }),
  );

  test('the next stop is the link inside, and Escape goes back to the word', () =>
    withPage(WIDE, async (page) => {
      await termOf(page).press('Enter');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('tidal range in the glossary');
      await page.keyboard.press('Escape');
      await isClosed(page);
      expect(await page.evaluate(() => document.activeElement?.classList.contains('term'))).toBe(true);
    }));

  test('it closes when the focus goes on', () =>
    withPage(WIDE, async (page) => {
      await termOf(page).press('Enter');
      await page.keyboard.press('Shift+Tab');
      await isClosed(page);
    }));
});

describe('with a pointer', () => {
  test('it opens under the pointer, stays while the pointer rests on it, and goes with it', () =>
    withPage(WIDE, async (page) => {
      await termOf(page).hover();
      await tipOf(page).waitFor();
      await tipOf(page).hover();
      await page.locator('.tip a').hover();
      expect(await tipOf(page).count()).toBe(1);
      await page.locator('h1').hover();
      await isClosed(page);
    }));

  test('Escape puts it away without moving the pointer or the focus', () =>
    withPage(WIDE, async (page) => {
      await termOf(page).hover();
      await tipOf(page).waitFor();
      await page.keyboard.press('Escape');
      await isClosed(page);
    }));

  test('a click keeps it when the pointer leaves; one elsewhere closes it', () =>
    withPage(WIDE, async (page) => {
      await termOf(page).click();
      await page.locator('h1').hover();
      expect(await tipOf(page).count()).toBe(1);
      await page.locator('h1').click();
      await isClosed(page);
    }));
});

test('a tap opens it within a window of 320 pixels, a second tap closes it', () =>
  withPage({ viewport: { width: 320, height: 640 }, hasTouch: true }, async (page) => {
    await termOf(page).tap();
    const box = await tipOf(page).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(320);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await termOf(page).tap();
    await isClosed(page);
  }));

test('without a script it is a link to the page of the term', () =>
  withPage({ ...WIDE, javaScriptEnabled: false }, async (page) => {
    await termOf(page).click();
    await page.waitForURL('**/glossary/tidal-range/');
  }));

test('on paper every term has its letter, and the meanings are printed', () =>
  withPage(WIDE, async (page) => {
    await page.emulateMedia({ media: 'print' });
    expect(await termOf(page).evaluate((term) => getComputedStyle(term, '::after').content)).toBe('"a"');
    expect(await page.locator('#word-tidal-range').isVisible()).toBe(true);
  }));

test('no term stands in a heading, a link or a button', () =>
  withPage(WIDE, async (page) => {
    expect(
      await page.locator('h1 .term, h2 .term, h3 .term, h4 .term, a .term, button .term, summary .term').count(),
    ).toBe(0);
    expect(await termOf(page).count()).toBe(1);
  }));

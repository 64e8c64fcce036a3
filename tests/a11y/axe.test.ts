// Every page is usable by everybody: wide and narrow, day and night, with everything folded open.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, inject, test } from 'vitest';
import { openBrowser } from '../browser/open.ts';
import { bringAxe, CONTRAST, EVERY_RULE, findViolations } from './audit.ts';

const WIDE = { width: 1280, height: 800 };
/** What is left of 1280 pixels when a reader enlarges the page to 400 %. */
const NARROW = { width: 320, height: 640 };

let browser: Browser;
const idle: Page[] = [];

beforeAll(async () => {
  browser = await openBrowser();
  for (let opened = 0; opened < 2; opened += 1) {
    idle.push(await browser.newPage({ viewport: WIDE, reducedMotion: 'reduce' }));
  }
});
afterAll(() => browser.close());

describe.concurrent('axe', () => {
  test.for(inject('pages'))('%s', async (path, { expect }) => {
    const page = idle.pop() ?? (await browser.newPage({ viewport: WIDE, reducedMotion: 'reduce' }));
    try {
      expect(await audit(page, path)).toEqual({ wide: [], night: [], narrow: [], wider: [] });
    } finally {
      idle.push(page);
    }
  });
});

/** One load; then the same page in other light and at another width. */
async function audit(page: Page, path: string): Promise<Record<'wide' | 'night' | 'narrow' | 'wider', string[]>> {
  await page.setViewportSize(WIDE);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(new URL(path, inject('siteUrl')).href);
  await bringAxe(page);
  const wide = await findViolations(page, EVERY_RULE);
  await page.emulateMedia({ colorScheme: 'dark' });
  const night = await findViolations(page, CONTRAST);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(NARROW);
  await page.evaluate(() => document.querySelectorAll('details').forEach((fold) => (fold.open = true)));
  const wider = await findWider(page);
  const narrow = await findViolations(page, EVERY_RULE);
  return { wide, night, narrow, wider };
}

/** Nothing when the page does not scroll sideways; else what reaches beyond its right edge. */
function findWider(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = window.innerWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > width + 1)
      .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`)
      .slice(0, 12);
  });
}

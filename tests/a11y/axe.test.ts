// Every page is usable by everybody: wide and narrow, day and night, with everything folded open.
import type { Page } from 'playwright-core';
import { beforeAll, describe, inject, test } from 'vitest';
import { useBrowser } from '../browser/open.ts';
import { bringAxe, CONTRAST, countRules, EVERY_RULE, findViolations } from './audit.ts';
import { SIZES } from './tried.ts';

const browser = useBrowser();
const idle: Page[] = [];

beforeAll(async () => {
  for (let opened = 0; opened < 2; opened += 1) {
    idle.push(await browser.newPage({ viewport: SIZES.wide, reducedMotion: 'reduce' }));
  }
});

describe.concurrent('axe', () => {
  test.for(inject('pages'))('%s', async (path, { expect, task }) => {
    const page = idle.pop() ?? (await browser.newPage({ viewport: SIZES.wide, reducedMotion: 'reduce' }));
    try {
      const found = await audit(page, path);
      task.meta.rules = await countRules(page);
      expect(found).toEqual({ wide: [], night: [], narrow: [], wider: [] });
    } finally {
      idle.push(page);
    }
  });
});

/** One load; then the same page in other light and at another width. */
async function audit(page: Page, path: string): Promise<Record<'wide' | 'night' | 'narrow' | 'wider', string[]>> {
  await page.setViewportSize(SIZES.wide);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(new URL(path, inject('siteUrl')).href);
  await bringAxe(page);
  const wide = await findViolations(page, EVERY_RULE);
  await page.emulateMedia({ colorScheme: 'dark' });
  const night = await findViolations(page, CONTRAST);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(SIZES.narrow);
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

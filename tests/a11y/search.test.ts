// Search is usable by everybody in each of its states: results, none, suggestions, marks; wide and narrow, day and night.
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../browser/open.ts';
import { bringAxe, CONTRAST, EVERY_RULE, findViolations } from './audit.ts';

const browser = useBrowser();

const STATES: [name: string, path: string, prepare: (page: Page) => Promise<void>][] = [
  ['results', '/search/?q=charter', showSentence],
  ['another spelling', '/search/?q=paludicultre', (page) => page.locator('.hits mark').first().waitFor()],
  ['nothing', '/search/?q=tide+xylophone', (page) => page.locator('.blank').waitFor()],
  ['marks', '/groups/tide-and-turbine/#mark=tide', (page) => page.locator('.mark-bar').waitFor()],
];

describe.each(STATES)('%s', (_, path, prepare) => {
  test.each([1280, 320])('%i pixels', async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 800 }, reducedMotion: 'reduce' });
    await page.goto(new URL(path, inject('siteUrl')).href);
    await prepare(page);
    expect(await audit(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.close();
  });
});

test('suggestions', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  await page.goto(new URL('/groups/', inject('siteUrl')).href);
  await page.locator('#q-top').fill('fund');
  await page.getByRole('option').first().waitFor();
  await page.locator('#q-top').press('ArrowDown');
  expect(await audit(page)).toEqual([]);
  await page.close();
});

/** The sentence of a result comes when the reader is near. */
async function showSentence(page: Page): Promise<void> {
  await page.locator('.hits .piece').first().scrollIntoViewIfNeeded();
  await page.locator('.hits .piece mark').first().waitFor();
}

async function audit(page: Page): Promise<string[]> {
  await bringAxe(page);
  const day = await findViolations(page, EVERY_RULE);
  await page.emulateMedia({ colorScheme: 'dark' });
  return [...day, ...(await findViolations(page, CONTRAST))];
}

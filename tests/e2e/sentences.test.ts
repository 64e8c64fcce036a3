// A reader without scripts misses no sentence: whatever a script shows in the main part is there without it too.
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from '../browser/open.ts';
import { listPageKinds } from './page-kinds.ts';

const PHONE = { width: 390, height: 844 };
/** Shorter lines are labels and counts, and the controls that only scripts can work. */
const SENTENCE = 40;

let browser: Browser;
let plain: BrowserContext;
let scripted: BrowserContext;

beforeAll(async () => {
  browser = await openBrowser();
  plain = await browser.newContext({ javaScriptEnabled: false, viewport: PHONE });
  scripted = await browser.newContext({ viewport: PHONE });
});
afterAll(() => browser.close());

describe('every sentence', () => {
  test.for(listPageKinds())('%s', async (path) => {
    const without = await readSentences(plain, path);
    const missing = (await readSentences(scripted, path)).filter((sentence) => !without.includes(sentence));
    expect(missing).toEqual([]);
  });
});

async function readSentences(context: BrowserContext, path: string): Promise<string[]> {
  const page = await context.newPage();
  await page.goto(new URL(path, inject('siteUrl')).href);
  const words = await page.locator('main').innerText();
  await page.close();
  return words
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.length > SENTENCE);
}

// A reader without scripts misses no sentence: whatever a script shows in the main part is there without it too.
import type { BrowserContext } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { searchLede } from '#i18n/search.ts';
import { useBrowser } from '../browser/open.ts';
import { listPageKinds } from './page-kinds.ts';

const PHONE = { width: 390, height: 844 };
/** Shorter lines are labels and counts, and the controls that only scripts can work, as is the search field, which one longer line is about. */
const SENTENCE = 40;

const browser = useBrowser();
let plain: BrowserContext;
let scripted: BrowserContext;

beforeAll(async () => {
  plain = await browser.newContext({ javaScriptEnabled: false, viewport: PHONE });
  scripted = await browser.newContext({ viewport: PHONE });
});

describe('every sentence', () => {
  test.for(listPageKinds())('%s', async (path) => {
    const without = (await readLines(plain, path)).join(' ');
    const missing = (await readLines(scripted, path)).filter(
      (line) => line.length > SENTENCE && !without.includes(line) && line !== searchLede,
    );
    expect(missing).toEqual([]);
    expect(without.length).toBeGreaterThan(100);
  });
});

/** `suit-check` comes when somebody opens it, `search-page` when its field is used, what a chart needs when one is near. Where a script has put something into a sentence, its line may be broken there: each part is looked for alone. */
async function readLines(context: BrowserContext, path: string): Promise<string[]> {
  const page = await context.newPage();
  await page.goto(new URL(path, inject('siteUrl')).href);
  if (context === scripted) {
    await page.waitForFunction(() => {
      // Again and again: what is drawn on the way there may push it on.
      document.querySelector('chart-values, rounds-today')?.scrollIntoView();
      return !document.querySelector(':not(:defined):not(suit-check, search-page)');
    });
  }
  const text = await page.locator('main').innerText();
  await page.close();
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

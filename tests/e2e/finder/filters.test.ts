// The filters on a phone: the button that shows the list stays in sight and never lies over an answer.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser, type TestBrowser } from '../../browser/open.ts';

let browser: TestBrowser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser(inject('siteDay'));
  page = await browser.newPage({ viewport: { width: 320, height: 640 } });
});
afterAll(() => browser.close());

async function openFilters(): Promise<void> {
  await page.goto(new URL('/funding/', inject('siteUrl')).href);
  await page.locator('.facets > summary').click();
  await page.locator('[data-ready] .facets[open]').waitFor();
}

test('wherever the reader scrolls, no answer is covered in part', async () => {
  await openFilters();
  expect(await page.evaluate(findCovered)).toEqual([]);
});

test('with the first question in sight, the button is too', async () => {
  await openFilters();
  await page
    .locator('.facets legend')
    .first()
    .evaluate((legend) => legend.scrollIntoView());
  const box = await page.locator('[data-show]').boundingBox();
  expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(640);
});

/** Runs in the page: scrolls it in small steps, and names each box for an answer that another control covers. */
function findCovered(): string[] {
  const covered = new Set<string>();
  const show = document.querySelector('[data-show]');
  const frame = document.querySelector('.facets fieldset')?.parentElement ?? document.body;
  if (show === null) return ['the page has no button'];
  for (let top = 0; top < document.documentElement.scrollHeight; top += 7) {
    window.scrollTo(0, top);
    const over = show.getBoundingClientRect();
    const clip = frame.getBoundingClientRect();
    const clips = getComputedStyle(frame).overflowY !== 'visible';
    for (const box of document.querySelectorAll<HTMLInputElement>('.facets input')) {
      const { top: from, bottom } = box.getBoundingClientRect();
      const to = clips ? Math.min(bottom, clip.bottom) : bottom;
      if (from < over.bottom && to > over.top) covered.add(`${box.name}=${box.value}`);
    }
  }
  return [...covered];
}

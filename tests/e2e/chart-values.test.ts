// Charts tell their values: one tab stop, arrow keys, Escape, the pointer; and everything is there without JavaScript.
import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { useBrowser } from '../browser/open.ts';

const PATH = 'consultation/2025/offers-2025/';
const browser = useBrowser();
let page: Page;

beforeAll(async () => {
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
});
beforeEach(async () => {
  await page.goto(new URL(PATH, inject('siteUrl')).href);
  // Its script comes when the chart is near.
  await page.locator('chart-values').scrollIntoViewIfNeeded();
  await page.waitForFunction(() => customElements.get('chart-values') !== undefined);
});

const told = (): Promise<string> => page.locator('.chart-value').innerText();

test('arrow keys go through the values and come round, Escape leaves', async () => {
  await page.locator('chart-values').focus();
  expect(await told()).toBe('');
  await page.keyboard.press('ArrowRight');
  expect(await told()).toBe('Time of our people: 73%');
  await page.keyboard.press('ArrowDown');
  expect(await told()).toBe('Rooms for meetings: 44%');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowUp');
  expect(await told()).toBe('Money: 17%');
  await page.keyboard.press('Escape');
  expect(await told()).toBe('');
});

test('the chart is one tab stop', async () => {
  await page.locator('chart-values').focus();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('chart-values') === null)).toBe(true);
});

test('the pointer tells the value under it, and nothing when it leaves', async () => {
  const box = await page.locator('svg.wide .hit').nth(1).boundingBox();
  if (!box) throw new Error('The second bar is not shown.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  expect(await told()).toBe('Rooms for meetings: 44%');
  await page.mouse.move(5, 5);
  expect(await told()).toBe('');
});

test('without JavaScript the chart and its table are there, and there is no tab stop that does nothing', async () => {
  const plain = await browser.newPage({ javaScriptEnabled: false });
  await plain.goto(new URL(PATH, inject('siteUrl')).href);
  expect(await plain.locator('svg.wide').isVisible()).toBe(true);
  expect(await plain.locator('table.table tbody tr').count()).toBe(4);
  expect(await plain.locator('chart-values').getAttribute('tabindex')).toBeNull();
  await plain.close();
});

test('a chart in a closed fold, behind one of another kind, has its script when it is opened', async () => {
  const folded = await browser.newPage();
  const { href } = new URL(PATH, inject('siteUrl'));
  await folded.route(href, async (route) => {
    const html = await (await route.fetch()).text();
    const body = html
      .replace(
        '<chart-values',
        '<rounds-today></rounds-today><details id="folded"><summary>Chart</summary><chart-values',
      )
      .replace('</chart-values>', '</chart-values></details>');
    await route.fulfill({ contentType: 'text/html', body });
  });
  await folded.goto(href);
  await folded.locator('#folded > summary').click();
  await folded.waitForFunction(() => customElements.get('chart-values') !== undefined);
  await folded.close();
});

test('a drawing without that script has no places for the pointer', async () => {
  const response = await fetch(new URL('embed/offers-2025/', inject('siteUrl')));
  expect(response.ok).toBe(true);
  expect(await response.text()).not.toContain('data-says');
});

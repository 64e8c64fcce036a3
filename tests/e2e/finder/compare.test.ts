// A comparison is named by its address, picked in the list below it, and read by question on a phone.
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { useBrowser } from '../../browser/open.ts';
import { PHONE } from './finder-page.ts';

const browser = useBrowser();
let page: Page;

beforeEach(async () => {
  page = await browser.newPage({ viewport: PHONE });
});
afterEach(() => page.close());

async function open(search: string): Promise<void> {
  await page.goto(new URL(`/funding/compare/${search}`, inject('siteUrl')).href);
  await page.locator('funding-compare[data-ready]').waitFor({ state: 'attached' });
}

const titles = (): Promise<string[]> => page.locator('.compare-table [scope="col"]').allInnerTexts();
const box = (id: string) => page.locator(`.pick-list input[value="${id}"]`);

test('one scheme against another is a link, in the order asked for', async () => {
  await open('?ids=fen-loan,mill-fund');
  const there = await titles();
  expect(there).toHaveLength(2);
  await open('?ids=mill-fund,fen-loan');
  expect(await titles()).toEqual(there.toReversed());
});

test('schemes are picked in the list of all, and those of the address are picked already', async () => {
  await open('?ids=mill-fund');
  expect(await box('mill-fund').isChecked()).toBe(true);
  expect(await page.locator('.compare-tray').isVisible()).toBe(false);
  await box('fen-loan').check();
  await page.getByRole('link', { name: 'compare them' }).click();
  await page.waitForURL('**/funding/compare/?ids=*');
  await page.locator('.compare-table').waitFor();
  expect(await titles()).toHaveLength(2);
});

test('nothing picked: the list of all offers it', async () => {
  await open('');
  expect(await page.getByRole('status').innerText()).toMatch(/^No scheme is chosen\. Pick two to four below/);
  await box('mill-fund').check();
  expect(await page.locator('.compare-tray').innerText()).toBe('1 chosen: choose one more to compare');
});

test('at four it is said, and announced, why no more can be picked', async () => {
  await open('');
  for (const id of ['mill-fund', 'fen-loan', 'repair-relief', 'sea-wall-sensors']) await box(id).check();
  expect(await box('coast-office-grants').isDisabled()).toBe(true);
  const tray = page.locator('.compare-tray[aria-live="polite"]');
  expect(await tray.innerText()).toBe(
    '4 chosen: compare them. You can compare up to four: remove one to choose another.',
  );
});

test('what is picked in the finder stays picked while the tab is open', async () => {
  const finder = new URL('/funding/', inject('siteUrl')).href;
  const pick = (id: string) => page.locator(`.compare-pick input[value="${id}"]`);
  await page.goto(finder);
  await page.locator('funding-finder[data-ready]').waitFor();
  await pick('mill-fund').check();
  await page.goto(new URL('/funding/mill-fund/', inject('siteUrl')).href);
  await page.goto(finder);
  await page.locator('funding-finder[data-ready]').waitFor();
  expect(await pick('mill-fund').isChecked()).toBe(true);
  expect(await page.locator('.compare-tray').innerText()).toBe('1 chosen: choose one more to compare');
});

test('on a phone the answers to a question stand under each other, and are still cells of a table', async () => {
  await open('?ids=fen-loan,mill-fund');
  const row = page.getByRole('row', { name: /^Amount/ });
  const [first, second] = await row.getByRole('cell').all();
  const [above, below] = [await first?.boundingBox(), await second?.boundingBox()];
  expect(below?.x).toBe(above?.x);
  expect(below?.y ?? 0).toBeGreaterThan((above?.y ?? 0) + 20);
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(sideways).toBe(0);
});

test('on a wide screen they stand beside each other; what is the same is told once', async () => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await open('?ids=fen-loan,mill-fund');
  const cells = page.getByRole('row', { name: /^Amount/ }).getByRole('cell');
  const [left, right] = [await cells.nth(0).boundingBox(), await cells.nth(1).boundingBox()];
  expect(right?.y).toBe(left?.y);
  const same = page.locator('.compare-table tbody', { hasText: 'What is the same' }).getByRole('row');
  for (const row of (await same.all()).slice(1)) expect(await row.getByRole('cell').count()).toBe(1);
});

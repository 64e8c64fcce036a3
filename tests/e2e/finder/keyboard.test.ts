// The finder, the comparison and the check are used with the keyboard alone, and a screen reader hears what each thing is.
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { useBrowser } from '../../browser/open.ts';
import { FinderPage } from './finder-page.ts';

const browser = useBrowser();
let finder: FinderPage;
let page: Page;

beforeEach(async () => {
  finder = await FinderPage.open(browser);
  page = finder.page;
});
afterEach(() => finder.close());

function getFocus(): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent.trim().replace(/\s+/g, ' ') ?? '');
}

test('A town is chosen in at most twelve presses from the first question', async () => {
  await page.locator('.ask summary').first().focus();
  let presses = 0;
  const press = async (key: string): Promise<void> => {
    presses += 1;
    await page.keyboard.press(key);
  };
  await press('Enter');
  for (let stop = 0; stop < 4; stop += 1) await press('Tab');
  expect(await getFocus()).toContain('Where?');
  await press('Enter');
  await press('Tab');
  await press('Space');
  await press('ArrowDown');
  expect(await finder.search()).toBe('?where=lindholt');
  expect(presses).toBeLessThanOrEqual(12);
  await press('Enter');
  expect(await getFocus()).toContain('Pay part, or bring a partner?');
});

test('arrows only choose; Escape folds the question and stays at it', async () => {
  const first = page.locator('.ask details').first();
  await first.locator('input').first().focus();
  await page.keyboard.press('ArrowDown');
  expect(await finder.search()).toBe('?who=small-firm');
  expect(await first.getAttribute('open')).not.toBeNull();
  await page.keyboard.press('Escape');
  expect(await first.getAttribute('open')).toBeNull();
  expect(await getFocus()).toBe('1 Who are you? Small firm');
});

test('from the questions straight to the tally', async () => {
  const go = page.getByRole('link', { name: /^Judge all \d+$/ });
  await go.focus();
  expect((await go.boundingBox())?.height).toBeGreaterThan(40);
  await page.keyboard.press('Enter');
  expect(await getFocus()).toMatch(/by when you can act$/);
});

test('four is the most; the fifth box cannot be ticked until one is given back', async () => {
  const boxes = page.locator('.compare-pick input');
  for (const index of [0, 1, 2, 3]) await boxes.nth(index).check();
  expect(await boxes.nth(4).isDisabled()).toBe(true);
  await boxes.nth(0).uncheck();
  expect(await boxes.nth(4).isDisabled()).toBe(false);
});

test('the check: named questions, and a verdict that quotes the rule with its source', async () => {
  await page.goto(new URL('mill-fund/', page.url()).href);
  await page.locator('.suit > summary').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: 'Who are you?' }).selectOption({ label: 'NHS or care body' });
  await page.getByRole('combobox', { name: 'Can you pay part of the cost?' }).selectOption({ label: 'No' });
  const verdict = page.locator('.verdict');
  await verdict.getByText('The rule:').first().waitFor();
  expect(await verdict.getByRole('status').innerText()).toMatch(/Check with the funder/);
  const source = verdict.getByRole('link').first();
  expect(await page.locator((await source.getAttribute('href')) ?? 'none').count()).toBe(1);
  expect(await verdict.innerText()).not.toMatch(/eligible/i);
  await page.getByRole('link', { name: 'Every scheme with these answers' }).click();
  await page.waitForURL('**/funding/?who=nhs&pay=no');
});

// The finder, the comparison and the check are used with the keyboard alone, and a screen reader hears what each thing is.
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { openBrowser } from '../../browser/open.ts';
import { FinderPage } from './finder-page.ts';

let browser: Browser;
let finder: FinderPage;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
});
beforeEach(async () => {
  finder = await FinderPage.open(browser);
  page = finder.page;
});
afterEach(() => finder.close());
afterAll(() => browser.close());

/** Presses Tab until the target has the focus; a walk that never gets there is a fault. */
async function tabTo(target: Locator): Promise<void> {
  for (let stop = 0; stop < 60; stop += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  expect(await target.evaluate((element) => element === document.activeElement), 'reached with Tab').toBe(true);
}

test('from the search box through the filters to a scheme', async () => {
  await page.getByRole('searchbox', { name: 'Search the schemes' }).focus();
  await tabTo(page.locator('.facets > summary'));
  await page.keyboard.press('Enter');
  const people = page.getByRole('group', { name: 'Who are you?' });
  await tabTo(people.getByRole('checkbox', { name: /^Person, sole trader or freelancer \d+$/ }));
  await page.keyboard.press('Space');
  await page.locator('[data-show]').focus();
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^\d+ schemes? fit/);
  await tabTo(page.getByRole('combobox', { name: 'Sort' }));
  await tabTo(page.getByRole('list', { name: 'Filters in use' }).getByRole('link').first());
  await tabTo(finder.link('Start Up Loans'));
  await page.keyboard.press('Enter');
  await page.waitForURL('**/funding/start-up-loans/');
});

test('taking a filter away leaves the focus at the list, not at the top of the page', async () => {
  await finder.goTo('?need=loan');
  const filter = page.getByRole('list', { name: 'Filters in use' }).getByRole('link').first();
  await filter.focus();
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.closest('.finder-bar') !== null)).toBe(true);
});

test('a filter that falls to nothing under the hand keeps the focus, and cannot be ticked', async () => {
  await finder.goTo('?need=loan&q=zzzz');
  await page.locator('.facets > summary').click();
  const box = page.locator('.facets input[name="need"][value="loan"]');
  await box.focus();
  await page.keyboard.press('Space');
  expect(await box.isChecked()).toBe(false);
  const top = await page.evaluate(() => scrollY);
  await page.keyboard.press('Space');
  expect(await box.evaluate((input) => input === document.activeElement)).toBe(true);
  expect(await box.getAttribute('aria-disabled')).toBe('true');
  expect(await box.isChecked()).toBe(false);
  expect(await page.evaluate(() => scrollY)).toBe(top);
});

test('picking, comparing, and what is compared', async () => {
  for (const name of [/^Compare Knowledge Transfer/, /^Compare SBRI/]) {
    await page.getByRole('checkbox', { name }).focus();
    await page.keyboard.press('Space');
  }
  const go = page.getByRole('link', { name: 'Compare 2 schemes' });
  await go.focus();
  await page.keyboard.press('Enter');
  const table = page.getByRole('table', { name: 'Schemes side by side' });
  await table.waitFor();
  expect(await table.getByRole('columnheader').allInnerTexts()).toEqual([
    expect.stringContaining('Knowledge Transfer'),
    expect.stringContaining('SBRI'),
  ]);
  expect(await page.getByRole('status').innerText()).toBe('2 schemes side by side');
  for (const control of [page.getByRole('button', { name: 'Print' }), page.getByRole('link', { name: /CSV/ })]) {
    expect(await control.isVisible()).toBe(true);
  }
});

test('four is the most; the fifth box cannot be ticked until one is given back', async () => {
  const boxes = page.locator('.fund:not([hidden]) .compare-pick input');
  for (const index of [0, 1, 2, 3]) await boxes.nth(index).check();
  expect(await boxes.nth(4).isDisabled()).toBe(true);
  expect(await page.locator('.compare-tray').innerText()).toContain('Four is the most');
  await boxes.nth(0).uncheck();
  expect(await boxes.nth(4).isDisabled()).toBe(false);
});

test('the check: six named questions, and a verdict that quotes the rule with its source', async () => {
  await page.goto(new URL('ktp/', page.url()).href);
  await page.locator('.suit > summary').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: 'Who are you?' }).waitFor();
  const questions = [
    'Who are you?',
    'Where are you?',
    'How far along is your work?',
    'Can you pay a part of the cost?',
  ];
  for (const name of questions) expect(await page.getByRole('combobox', { name }).isVisible(), name).toBe(true);
  expect(await page.getByRole('combobox', { name: /have a partner/ }).isVisible()).toBe(true);
  expect(await page.getByRole('textbox', { name: 'How much money do you need?' }).isVisible()).toBe(true);
  await page.getByRole('combobox', { name: 'Who are you?' }).selectOption({ label: 'NHS or care body' });
  await page.getByRole('combobox', { name: 'Can you pay a part of the cost?' }).selectOption({ label: 'No' });
  const verdict = page.locator('.verdict');
  await verdict.getByText('The rule:').first().waitFor();
  expect(await verdict.getByRole('status').innerText()).toMatch(/Does not fit|Ask the funder/);
  expect(await verdict.locator('q').count()).toBeGreaterThan(0);
  const source = verdict.getByRole('link').first();
  expect(await page.locator((await source.getAttribute('href')) ?? 'none').count()).toBe(1);
  expect(await verdict.innerText()).not.toMatch(/eligible/i);
  expect(new URL(page.url()).search, 'answers stay in the page').toBe('');
});

test('the check: a sum that cannot be read is named beside its field, with how to write it', async () => {
  await page.goto(new URL('ktp/', page.url()).href);
  await page.locator('.suit > summary').click();
  const sum = page.getByRole('textbox', { name: 'How much money do you need?' });
  await page.getByRole('button', { name: 'See what fits' }).click();
  expect(await page.locator('.verdict').innerText()).toBe('Answer at least one question.');
  await sum.fill('lots');
  await sum.press('Enter');
  expect(await sum.getAttribute('aria-invalid')).toBe('true');
  expect(await page.locator('#suit-sum-fault').innerText()).toBe(
    'Write one sum in figures, such as 20000 or 1.5 million.',
  );
  expect(await sum.getAttribute('aria-describedby')).toContain('suit-sum-fault');
  expect(await sum.evaluate((field) => field === document.activeElement)).toBe(true);
  await sum.fill('£1.5 million');
  await sum.press('Enter');
  expect(await sum.getAttribute('aria-invalid')).toBe('false');
  expect(await page.locator('#suit-sum-fault').innerText()).toBe('');
});

// The field in the head of every page: a combobox that loads when it is first used, and the keys that lead to it.
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { useBrowser } from '../browser/open.ts';

/** A condition is waited for, however slow the machine. */
const PATIENCE = { timeout: 30_000 };

const browser = useBrowser();
let context: BrowserContext;
let page: Page;
let field: Locator;
let list: Locator;

beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  page = await context.newPage();
  field = page.locator('#q-top');
  list = page.getByRole('listbox', { name: 'Suggestions' });
  await page.goto(new URL('/groups/', inject('siteUrl')).href);
});
afterEach(() => context.close());

async function type(query: string): Promise<void> {
  await field.fill(query);
  await list.waitFor();
}

const active = (): Promise<string | null> =>
  field.evaluate(
    (input) => document.getElementById(input.getAttribute('aria-activedescendant') ?? '')?.textContent ?? null,
  );

test('it becomes a combobox at its first focus, and says whether it is open', async () => {
  expect(await field.getAttribute('role')).toBeNull();
  await field.focus();
  await expect.poll(() => field.getAttribute('role'), PATIENCE).toBe('combobox');
  expect(await field.getAttribute('aria-expanded')).toBe('false');
  await type('tide');
  expect(await field.getAttribute('aria-expanded')).toBe('true');
  expect(await field.getAttribute('aria-controls')).toBe(await list.getAttribute('id'));
});

test('that nothing is suggested is seen as well as said, until the field is left', async () => {
  await field.focus();
  await field.fill('zzzzqq');
  const status = page.locator('.masthead-search [role=status]');
  await expect.poll(() => status.innerText(), PATIENCE).toBe('No suggestions.');
  expect((await status.boundingBox())?.height).toBeGreaterThan(20);
  await field.blur();
  expect((await status.boundingBox())?.height).toBeLessThan(2);
});

test('at most eight suggestions, grouped by kind of page', async () => {
  await type('fund');
  expect(await list.getByRole('option').count()).toBe(8);
  expect(await list.getByRole('group', { name: 'Funding' }).getByRole('option').count()).toBeGreaterThan(0);
});

test('arrow keys go round, Escape closes and then empties, Enter opens the chosen page', async () => {
  await type('tide');
  const options = await list.getByRole('option').allInnerTexts();
  await field.press('ArrowDown');
  expect(await active()).toBe(options[0]);
  expect(await list.getByRole('option', { selected: true }).count()).toBe(1);
  await field.press('ArrowUp');
  expect(await active()).toBeNull();
  await field.press('ArrowUp');
  expect(await active()).toBe(options.at(-1));
  await field.press('Escape');
  expect(await list.isVisible()).toBe(false);
  expect(await field.inputValue()).toBe('tide');
  await field.press('ArrowDown');
  await list.waitFor();
  await field.press('ArrowDown');
  await field.press('Enter');
  await page.waitForURL('**/themes/tidal-power/');
  await page.goBack();
  await field.focus();
  await type('tide');
  await field.press('Escape');
  await field.press('Escape');
  expect(await field.inputValue()).toBe('');
});

test('in the colours of the reader’s system the chosen suggestion stands out from the others', async () => {
  await page.emulateMedia({ forcedColors: 'active' });
  await type('tide');
  await field.press('ArrowDown');
  const toGround = (element: Element): string => getComputedStyle(element).backgroundColor;
  const chosen = list.getByRole('option', { selected: true });
  expect(await chosen.evaluate(toGround)).not.toBe(await list.evaluate(toGround));
});

test('Enter without a choice searches, and the words are not sent', async () => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await type('tide');
  await field.press('Enter');
  await page.waitForURL('**/search/?q=tide');
  await page.locator('.hits').first().waitFor();
  expect(asked.filter((address) => new URL(address).href.split('#')[0]?.includes('tide'))).toEqual([]);
});

test('a press on a suggestion opens it; leaving the field closes the list', async () => {
  await type('tidal range');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect.poll(() => list.isVisible(), PATIENCE).toBe(false);
  await field.focus();
  await type('tidal range');
  await list.getByRole('option', { name: 'tidal range' }).click();
  await page.waitForURL('**/glossary/tidal-range/');
});

test('a misspelling brings suggestions for the better spelling and says so', async () => {
  await type('paludicultre');
  expect(await list.innerText()).toMatch(/^Suggestions for paludiculture/);
  await expect
    .poll(() => page.locator('.masthead-search [role=status]').innerText())
    .toMatch(/^\d suggestions for paludiculture\.$/);
});

test.each(['/', 'Control+k', 'Control+K', 'Meta+k'])('%s leads to the field', async (key) => {
  await page.locator('body').press(key);
  expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
  expect(await field.inputValue()).toBe('');
});

test('a slash leads to the field from a box and a choice too: nothing can be typed into them', async () => {
  for (const type of ['radio', 'checkbox']) {
    await page.locator('main').evaluate((main, kind) => {
      const input = Object.assign(document.createElement('input'), { type: kind });
      main.append(input);
      input.focus();
    }, type);
    await page.keyboard.press('/');
    expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
  }
});

test('a slash in a field is a slash', async () => {
  await page.goto(new URL('/search/', inject('siteUrl')).href);
  await page.locator('#q').focus();
  await page.keyboard.type('a/b');
  expect(await page.locator('#q').inputValue()).toBe('a/b');
});

test('on a phone the keys and the link lead to the search page, with its field ready', async () => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.locator('body').press('/');
  await page.waitForURL('**/search/#q');
  expect(await page.locator('#q').evaluate((input) => input === document.activeElement)).toBe(true);
  await page.goto(new URL('/groups/', inject('siteUrl')).href);
  await page.locator('.masthead-tools').getByRole('link', { name: 'Search' }).click();
  await page.waitForURL('**/search/#q');
  expect(await page.locator('#q').evaluate((input) => input === document.activeElement)).toBe(true);
});

test('the keys can be turned off on the search page, for good', async () => {
  const address = new URL('/search/', inject('siteUrl')).href;
  await page.goto(address);
  const box = page.getByRole('checkbox', { name: /lead to search/ });
  await box.uncheck();
  await page.goBack();
  await page.locator('body').press('/');
  expect(await field.evaluate((input) => input === document.activeElement)).toBe(false);
  await page.goto(address);
  expect(await box.isChecked()).toBe(false);
  await box.check();
  expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({});
});

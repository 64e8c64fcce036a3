// Every state of the finder is a link: Back brings it back, and no link can break the page.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { openBrowser, type TestBrowser } from '../../browser/open.ts';
import { FinderPage } from './finder-page.ts';

let browser: TestBrowser;
let finder: FinderPage;
let page: Page;
const faults: string[] = [];

beforeAll(async () => {
  browser = await openBrowser(inject('siteDay'));
  finder = await FinderPage.open(browser);
  page = finder.page;
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => faults.push(message.text()));
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
});
beforeEach(() => {
  faults.length = 0;
});
afterAll(() => browser.close());

async function waitForSearch(search: string): Promise<void> {
  await page.waitForFunction((asked) => location.search === asked, search);
}

test('a choice is in the address at once, readable', async () => {
  await finder.goTo('');
  await finder.openFilters();
  await finder.answer('How far along?', 'Prototype');
  await finder.answer('Who are you?', 'Small or medium firm');
  expect(finder.search).toBe('?who=small-firm&stage=prototype');
});

test('Back takes one choice back after the other, Forward makes them again', async () => {
  await finder.goTo('');
  await finder.openFilters();
  const all = await finder.shown();
  await finder.answer('What do you need?', 'Loan');
  const loans = await finder.shown();
  await finder.answer('Who are you?', 'Person');
  await page.goBack();
  await waitForSearch('?need=loan');
  expect(await finder.shown()).toEqual(loans);
  expect(await page.getByRole('checkbox', { name: /^Person/ }).isChecked()).toBe(false);
  await page.goBack();
  await waitForSearch('');
  expect(await finder.shown()).toEqual(all);
  await page.goForward();
  await waitForSearch('?need=loan');
  expect(await page.getByRole('checkbox', { name: /^Loan/ }).isChecked()).toBe(true);
});

test('Back from a scheme shows the list as it was left', async () => {
  await finder.goTo('?need=contract&sort=title');
  const contracts = await finder.shown();
  await finder.tap(finder.link('SBRI Healthcare'));
  await page.waitForURL('**/funding/sbri-healthcare/');
  await page.goBack();
  await page.locator('funding-finder[data-ready]').waitFor();
  expect(await finder.shown()).toEqual(contracts);
  expect(await page.getByLabel('Sort').inputValue()).toBe('title');
});

test('a filter above the list is a link that takes it away', async () => {
  await finder.goTo('?who=nhs&need=contract&q=health');
  const filters = page.getByRole('list', { name: 'Filters in use' });
  expect(await filters.getByRole('link').allInnerTexts()).toEqual([
    expect.stringContaining('“health”'),
    expect.stringContaining('NHS or care body'),
    expect.stringContaining('Contract'),
    'Clear all',
  ]);
  await filters.getByRole('link', { name: 'Contract remove' }).click();
  expect(finder.search).toBe('?q=health&who=nhs');
  await filters.getByRole('link', { name: 'Clear all' }).click();
  expect(finder.search).toBe('');
});

test('the link of the list of one answer opens the finder with it', async () => {
  await page.goto(new URL('/funding/need/loan/', page.url()).href);
  await page.getByRole('link', { name: 'Narrow this list in the finder' }).click();
  await page.locator('funding-finder[data-ready]').waitFor();
  expect(await page.getByRole('list', { name: 'Filters in use' }).innerText()).toContain('Loan');
});

describe('what no one knows is left out, with a note', () => {
  test.each([
    ['?who=martian', 'who you are'],
    ['?who=small-firm,martian&stage=prototype', 'who you are'],
    ['?stage=__proto__', 'how far along you are'],
    [`?q=${'a'.repeat(10_240)}`, 'too long'],
    [`?q=grant&${'x=1&'.repeat(2000)}`, 'too long'],
  ])('%.40s', async (search, words) => {
    await finder.goTo(search);
    expect(await page.locator('.finder-notes').innerText()).toContain(words);
    expect(faults).toEqual([]);
  });
});

describe('hostile links change nothing and run nothing', () => {
  test.each([
    '?q=<script>alert(1)</script>',
    '?q="><img src=x onerror=alert(1)>',
    "?q=');alert(1);//",
    '?q=javascript:alert(1)',
    '?q=%F0%9F%92%A3%00%ED%A0%80',
    '?q=%',
    '?who=<svg/onload=alert(1)>&need=constructor',
    '?when=__proto__&__proto__[when]=open',
    '?who=nhs&who=nhs&who=small-firm',
    '?sort=constructor',
    '?q=(a%2B)%2B$&q=[',
    '?=&&&===&?',
  ])('%s', async (search) => {
    await finder.goTo(search);
    await finder.expectShown([]);
    expect(await page.locator('funding-finder script, funding-finder [onerror], funding-finder img').count()).toBe(0);
    expect(faults).toEqual([]);
  });

  test('markup in the search box stays words, above the list and in the box', async () => {
    await finder.goTo('');
    const markup = '<b onmouseover=alert(1)>grant</b>';
    await finder.write(markup);
    const filters = page.getByRole('list', { name: 'Filters in use' });
    expect(await filters.innerText()).toContain(markup);
    expect(await page.getByRole('searchbox', { name: 'Search the schemes' }).inputValue()).toBe(markup);
    expect(faults).toEqual([]);
  });
});

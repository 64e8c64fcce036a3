// Without script every answer of the finder leads to a plain list that is a good page in itself, and nothing is offered that cannot work.
import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { useBrowser } from '../../browser/open.ts';
import { PHONE } from './finder-page.ts';

const browser = useBrowser();
let page: Page;

beforeAll(async () => {
  page = await browser.newPage({ viewport: PHONE, javaScriptEnabled: false });
});
beforeEach(async () => {
  await page.goto(new URL('/funding/', inject('siteUrl')).href);
});

test('an answer leads to its list, with title, schemes, guides, files and the other answers', async () => {
  await page.locator('.ask summary', { hasText: 'What do you need?' }).click();
  await page.getByRole('group', { name: 'What do you need?' }).getByRole('link', { name: /^Loan/ }).click();
  await page.waitForURL('**/funding/need/loan/');
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Loans: what there is');
  expect(await page.locator('.scheme-row').count()).toBeGreaterThan(0);
  expect(await page.getByRole('heading', { name: 'Guides that fit' }).isVisible()).toBe(true);
  expect(await page.locator('.list-files a').count()).toBe(2);
  await page.getByRole('complementary', { name: 'Other lists' }).getByRole('link', { name: 'Grant' }).click();
  await page.waitForURL('**/funding/need/grant/');
});

test('every answer of every question has such a list', async () => {
  const links = await page.locator('.ask a[data-value]').evaluateAll((all) => all.map((a) => a.getAttribute('href')));
  expect(links.length).toBeGreaterThan(30);
  for (const link of links) expect(inject('pages')).toContain(link);
});

test('comparing and taking answers back are not offered', async () => {
  expect(await page.locator('.compare-pick').first().isVisible()).toBe(false);
  expect(await page.locator('.ask .clear').first().isVisible()).toBe(false);
  expect(await page.locator('noscript .ask-end').isVisible()).toBe(true);
});

test('the comparison leads to all schemes', async () => {
  await page.goto(new URL('/funding/compare/?ids=mill-fund,fen-loan', inject('siteUrl')).href);
  expect(await page.locator('.pick-list a').count()).toBe(6);
});

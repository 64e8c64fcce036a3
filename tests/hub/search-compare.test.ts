// Two schemes named in one search lead to the comparison of both, from the page and from the field in the head.
import { expect, inject, test } from 'vitest';
import { openBrowser } from '../browser/open.ts';

test('two schemes and a word for comparing', async () => {
  const browser = await openBrowser(inject('siteDay'));
  const page = await browser.newPage();
  await page.goto(new URL('/search/?q=fen+loan+versus+mill+fund', inject('siteUrl')).href);
  await page.locator('search-page[data-answered]').waitFor();
  await page.locator('.hits h3 a').first().click();
  await page.waitForURL('**/funding/compare/?ids=fen-loan,mill-fund**');
  await page.locator('.compare-table').waitFor();
  expect(await page.locator('.compare-table thead a').count()).toBe(2);
  await page.locator('#q-top').fill('compare fmf and fen loan');
  const option = page.getByRole('option').first();
  await expect.poll(() => option.innerText()).toMatch(/^Compare .*and /);
  await option.click();
  await page.waitForURL('**/funding/compare/?ids=mill-fund,fen-loan');
  await browser.close();
});

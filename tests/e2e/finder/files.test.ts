// What a reader takes away from the finder is the list as it stands.
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { openBrowser } from '../../browser/open.ts';
import { FinderPage } from './finder-page.ts';

let browser: Browser;
let finder: FinderPage;

beforeAll(async () => {
  browser = await openBrowser();
});
beforeEach(async () => {
  finder = await FinderPage.open(browser, '?need=contract');
});
afterEach(() => finder.close());
afterAll(() => browser.close());

async function take(name: string): Promise<{ name: string; text: string }> {
  const download = finder.page.waitForEvent('download');
  await finder.page.locator('.list-files').getByRole('link', { name }).click();
  const file = await download;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

test('as a spreadsheet: UTF-8 with its mark, all fields, the schemes shown', async () => {
  const { name, text } = await take('CSV');
  expect(name).toBe('schemes.csv');
  expect(text.startsWith('\uFEFF')).toBe(true);
  const rows = parse<Record<string, string>>(text, { bom: true, columns: true });
  expect(rows.map(({ title }) => title).sort()).toEqual((await finder.shown()).sort());
  expect(Object.keys(rows[0] ?? {}).length).toBeGreaterThan(30);
});

test('for programs: the records of the schemes shown', async () => {
  const { text } = await take('JSON');
  const { entries } = JSON.parse(text) as { entries: { title: string }[] };
  expect(entries.map(({ title }) => title).sort()).toEqual((await finder.shown()).sort());
});

test('as a calendar', async () => {
  const { name, text } = await take('Calendar of deadlines');
  expect(name).toMatch(/\.ics$/);
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/);
});

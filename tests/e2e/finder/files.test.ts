// What a reader takes away from the finder is the list as it stands.
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { useBrowser } from '../../browser/open.ts';
import { FinderPage } from './finder-page.ts';

const browser = useBrowser();
let finder: FinderPage;

beforeEach(async () => {
  finder = await FinderPage.open(browser, '?need=contract');
});
afterEach(() => finder.close());

async function take(name: string, place = '.list-files'): Promise<{ name: string; text: string }> {
  const download = finder.page.waitForEvent('download');
  await finder.page.locator(place).getByRole('link', { name }).click();
  const file = await download;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

async function idsOfFits(): Promise<string[]> {
  const rows = finder.page.locator(
    ':is([data-group="open"], [data-group="no-closing-date"], [data-group="rounds"], [data-group="announced"]) .compare-pick input',
  );
  return (await rows.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value))).sort();
}

test('as a spreadsheet: UTF-8 with its mark, all fields, the schemes shown', async () => {
  const { name, text } = await take('CSV');
  expect(name).toBe('schemes.csv');
  expect(text.startsWith('\uFEFF')).toBe(true);
  const rows = parse<Record<string, string>>(text, { bom: true, columns: true });
  expect(rows.map(({ id }) => id).sort()).toEqual(await idsOfFits());
  expect(Object.keys(rows[0] ?? {}).length).toBeGreaterThan(30);
});

test('for programs: the records of the schemes shown', async () => {
  const { text } = await take('JSON');
  const { entries } = JSON.parse(text) as { entries: { id: string }[] };
  expect(entries.map(({ id }) => id).sort()).toEqual(await idsOfFits());
});

test('the script that cuts the file does not arrive: the file of all schemes comes instead', async () => {
  await finder.page.route('**/download-filtered*.js', (route) => route.abort());
  const { name, text } = await take('CSV');
  expect(name).toBe('schemes.csv');
  const rows = parse<Record<string, string>>(text, { bom: true, columns: true });
  expect(rows.length).toBeGreaterThan((await finder.mayFit()).length);
});

test('as a calendar only where a deadline lies ahead', async () => {
  const calendar = await finder.page.request.get(new URL('/calendar/funding-deadlines.ics', inject('siteUrl')).href);
  const hasDeadlines = (await calendar.text()).includes('BEGIN:VEVENT');
  expect(await finder.page.locator('.list-files a[data-file="ics"]').count()).toBe(hasDeadlines ? 1 : 0);
});

test('a comparison: one column for each scheme, as spreadsheets read it', async () => {
  await finder.page.goto(new URL('/funding/compare/?ids=mill-fund,fen-loan', inject('siteUrl')).href);
  const { name, text } = await take('Download as CSV', '.compared');
  expect(name).toBe('comparison.csv');
  const [head = [], ...rows] = parse(text, { bom: true });
  expect(head).toEqual(['', ...(await finder.page.locator('.compare-table thead th').allInnerTexts())]);
  expect(rows.map(([label]) => label)).toEqual(expect.arrayContaining(['State', 'Amount', 'Who can apply']));
});

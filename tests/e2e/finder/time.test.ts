// What is open depends on the reader’s clock, not on the day of the build: a page kept in a cache never shows a closed call as open.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser, type TestBrowser } from '../../browser/open.ts';
import { readPage } from '../../setup/site-files.ts';
import { PHONE } from './finder-page.ts';

const MINUTES = 60_000;
const DAYS = 24 * 60 * MINUTES;

let browser: TestBrowser;

beforeAll(async () => {
  browser = await openBrowser(inject('siteDay'));
});
afterAll(() => browser.close());

/** The call with the latest deadline that any source states: its id and the first instant that is too late. */
const [id, closes] = readPage(inject('siteFolder'), '/funding/')
  .querySelectorAll('.fund[data-closes]')
  .filter((row) => row.getAttribute('data-status') !== 'closed')
  .map((row) => [row.getAttribute('data-id') ?? '', Number(row.getAttribute('data-closes'))] as const)
  .reduce<readonly [string, number]>((latest, one) => (one[1] > latest[1] ? one : latest), ['', 0]);

/** The built page, as a cache would keep it, on a device with another clock. */
async function openAt(path: string, now: number): Promise<Page> {
  const page = await browser.newPage({ viewport: PHONE });
  await page.clock.setFixedTime(now);
  await page.goto(new URL(path, inject('siteUrl')).href);
  await page.waitForFunction(() => customElements.get('funding-states') ?? customElements.get('funding-finder'));
  return page;
}

async function readState(path: string, place: string, now: number): Promise<string> {
  const page = await openAt(path, now);
  const line = page.locator(place);
  const words = `${await line.locator('.when').textContent()} ${(await line.isVisible()) ? '' : '(hidden)'}`;
  await page.close();
  return words;
}

describe.each([
  ['in the finder', '/funding/', `.fund[data-id="${id}"]`],
  ['on its own page', `/funding/${id}/`, '.state-line'],
])('the call that closes last, %s', (_, path, place) => {
  test.each([
    [-8 * DAYS, /^Closes in 8 days/],
    [-1 * DAYS, /^Closes tomorrow/],
    [-1 * MINUTES, /^Closes today/],
    [0, /^Closed/],
    [1 * DAYS, /^Closed/],
    [91 * DAYS, /^(?:Closed|Check with the funder)/],
  ])('%d milliseconds from its deadline', async (distance, words) => {
    expect(await readState(path, place, closes + distance)).toMatch(words);
  });
});

test('once closed it is out of the list until asked for', async () => {
  const place = `.fund[data-id="${id}"]`;
  expect(await readState('/funding/', place, closes - 1 * MINUTES)).not.toContain('(hidden)');
  expect(await readState('/funding/', place, closes)).toContain('(hidden)');
  expect(await readState('/funding/?when=closed', place, closes)).not.toContain('(hidden)');
});

describe('what leads to the funder, and the line above all', () => {
  const path = `/funding/${id}/`;

  test('a minute before the deadline: closing today, with a button to press', async () => {
    const page = await openAt(path, closes - 1 * MINUTES);
    await page.locator('.scheme-note').getByText('Closes today.').waitFor();
    expect(await page.getByRole('button', { name: 'Closed' }).isVisible()).toBe(false);
    expect(await page.locator('funding-parts a.btn').isVisible()).toBe(true);
    await page.close();
  });

  test('at the deadline: closed, and nothing to press', async () => {
    const page = await openAt(path, closes);
    await page.locator('.scheme-note').getByText('Closed.').waitFor();
    expect(await page.getByText('Leave time to register').isVisible()).toBe(false);
    expect(await page.getByRole('button', { name: 'Closed' }).isVisible()).toBe(true);
    expect(await page.locator('funding-parts a.btn').isVisible()).toBe(false);
    await page.close();
  });
});

test('the disc follows the clock too', async () => {
  const before = await openAt('/funding/', closes - 1 * MINUTES);
  const after = await openAt('/funding/', closes);
  const discOf = (page: Page): Promise<string | null> =>
    page.locator(`.fund[data-id="${id}"] .ph use`).getAttribute('href');
  expect(await discOf(before)).toBe('#p20');
  expect(await discOf(after)).toBe('#p0');
  await Promise.all([before.close(), after.close()]);
});

test('an old check looks older to a later reader', async () => {
  const page = await openAt('/funding/ktp/', closes + 800 * DAYS);
  expect(await page.locator('.state-line .checked').innerText()).toMatch(/^Not checked since .+ — do not rely on it$/);
  await page.close();
});

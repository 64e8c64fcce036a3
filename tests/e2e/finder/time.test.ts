// What is open depends on the reader’s clock, not on the day of the build: a page kept in a cache never shows a closed call as open.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from '../../browser/open.ts';
import { readPage } from '../../setup/site-files.ts';
import { PHONE } from './finder-page.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
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
    [-8 * DAY, /^Closes in 8 days/],
    [-DAY, /^Closes tomorrow/],
    [-MINUTE, /^Closes today/],
    [0, /^Closed/],
    [DAY, /^Closed/],
    [91 * DAY, /^(?:Closed|Check with the funder)/],
  ])('%d milliseconds from its deadline', async (distance, words) => {
    expect(await readState(path, place, closes + distance)).toMatch(words);
  });
});

test('once closed it is out of the list until asked for', async () => {
  const place = `.fund[data-id="${id}"]`;
  expect(await readState('/funding/', place, closes - MINUTE)).not.toContain('(hidden)');
  expect(await readState('/funding/', place, closes)).toContain('(hidden)');
  expect(await readState('/funding/?when=closed', place, closes)).not.toContain('(hidden)');
});

describe('what leads to the funder, and the line above all', () => {
  const path = `/funding/${id}/`;

  test('a minute before the deadline: closing today, with a button to press', async () => {
    const page = await openAt(path, closes - MINUTE);
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
  const before = await openAt('/funding/', closes - MINUTE);
  const after = await openAt('/funding/', closes);
  const discOf = (page: Page): Promise<string | null> =>
    page.locator(`.fund[data-id="${id}"] .ph use`).getAttribute('href');
  expect(await discOf(before)).toBe('#p20');
  expect(await discOf(after)).toBe('#p0');
  await Promise.all([before.close(), after.close()]);
});

test('an old check looks older to a later reader', async () => {
  const page = await openAt('/funding/ktp/', closes + 800 * DAY);
  expect(await page.locator('.state-line .checked').innerText()).toMatch(/^Not checked since .+ — do not rely on it$/);
  await page.close();
});

describe.each([
  ['in the finder', '/funding/', `.fund[data-id="${id}"]`],
  ['on its own page', `/funding/${id}/`, '.state-line'],
])('a page that stays open over a deadline, %s', (_, path, place) => {
  test('is right when it is looked at again', async () => {
    const page = await openAt(path, closes - MINUTE);
    await page.clock.setFixedTime(closes + 35 * MINUTE);
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    expect(await page.locator(`${place} .when`).textContent()).toMatch(/^Closed/);
    await page.close();
  });

  test('is right when it comes back from the browser’s store', async () => {
    const page = await openAt(path, closes - MINUTE);
    await page.clock.setFixedTime(closes);
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
    expect(await page.locator(`${place} .when`).textContent()).toMatch(/^Closed/);
    await page.close();
  });

  test('changes as the deadline passes, and as a day ends', async () => {
    const page = await browser.newPage({ viewport: PHONE });
    await page.clock.install({ time: closes - 2 * DAY });
    await page.goto(new URL(path, inject('siteUrl')).href);
    const words = page.locator(`${place} .when`);
    await page.waitForFunction(() => customElements.get('funding-states') ?? customElements.get('funding-finder'));
    expect(await words.textContent()).toMatch(/^Closes in 2 days/);
    await page.clock.runFor(DAY);
    expect(await words.textContent()).toMatch(/^Closes tomorrow/);
    await page.clock.runFor(DAY + 1000);
    expect(await words.textContent()).toMatch(/^Closed/);
    await page.close();
  });
});

test('results of a search follow the time, and nothing is loaded again for it', async () => {
  const page = await browser.newPage();
  await page.clock.setFixedTime(closes - MINUTE);
  const title = readPage(inject('siteFolder'), `/funding/${id}/`).querySelector('h1')?.text.trim() ?? '';
  await page.goto(new URL(`/search/?q=${encodeURIComponent(title)}`, inject('siteUrl')).href);
  await page.locator('.hits li').first().waitFor();
  const hit = page.locator('.hits li', { has: page.locator(`a[href*="/funding/${id}/"]`) }).first();
  await hit.getByText('Closes today').waitFor();
  let asked = 0;
  page.on('request', (request) => (asked += request.url().endsWith('.json') ? 1 : 0));
  await page.clock.setFixedTime(closes);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await hit.getByText('Closed').waitFor();
  expect(asked).toBe(0);
  await page.close();
});

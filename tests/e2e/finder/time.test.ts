// What is open depends on the reader’s clock, not on the day of the build: a page kept in a cache never shows a closed call as open.
import type { Browser, Page } from 'playwright-core';
import { findOpen } from '#domain/funding/state.ts';
import { readTiming } from '#domain/funding/timing-data.ts';
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

/** The round that closes last of those a source vouches for to the end: its scheme and the first instant that is too late. */
const [id, closes] = readPage(inject('siteFolder'), '/funding/')
  .querySelectorAll('.fund[data-rounds]')
  .map(
    (row) =>
      [row.getAttribute('data-id') ?? '', readTiming({ rounds: row.getAttribute('data-rounds') ?? '' })] as const,
  )
  .flatMap(([scheme, { rounds }]) => rounds.map((round) => [scheme, round.closes ?? 0, round] as const))
  .filter(([, instant, round]) => findOpen({ kind: 'rounds', rounds: [round] }, instant - MINUTE))
  .reduce<readonly [string, number]>((latest, one) => (one[1] > latest[1] ? [one[0], one[1]] : latest), ['', 0]);

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

test('some round is vouched for to its end, so that the tests below try something', () => {
  expect(id).not.toBe('');
});

describe.each([
  ['in the finder', '/funding/', `.fund[data-id="${id}"]`],
  ['on its own page', `/funding/${id}/`, '.state-line'],
])('the round that closes last, %s', (_, path, place) => {
  test.each([
    [-8 * DAY, /^Closes in 8 days/],
    [-DAY, /^Closes tomorrow/],
    [-MINUTE, /^Closes today/],
    [0, /^Comes in rounds Last closed/],
    [91 * DAY, /^Comes in rounds Last closed/],
  ])('%d milliseconds from its deadline', async (distance, words) => {
    expect(await readState(path, place, closes + distance)).toMatch(words);
  });
});

test('once closed it is no answer to "open", and still one to "in rounds"', async () => {
  const place = `.fund[data-id="${id}"]`;
  expect(await readState('/funding/?when=open', place, closes - MINUTE)).not.toContain('(hidden)');
  expect(await readState('/funding/?when=open', place, closes)).toContain('(hidden)');
  expect(await readState('/funding/?when=rounds', place, closes)).not.toContain('(hidden)');
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

  test('at the deadline of a round: no haste, and still the way to the next', async () => {
    const page = await openAt(path, closes);
    expect(await page.getByText('Leave time to register').isVisible()).toBe(false);
    expect(await page.getByRole('button', { name: 'Closed' }).isVisible()).toBe(false);
    expect(await page.locator('funding-parts a.btn').isVisible()).toBe(true);
    await page.close();
  });
});

test('the disc follows the clock too', async () => {
  const before = await openAt('/funding/', closes - MINUTE);
  const after = await openAt('/funding/', closes);
  const discOf = (page: Page): Promise<string | null> =>
    page.locator(`.fund[data-id="${id}"] .ph use`).getAttribute('href');
  expect(await discOf(before)).toBe('#p20');
  expect(await discOf(after)).toBe('#px');
  await Promise.all([before.close(), after.close()]);
});

test('facts look older to a later reader', async () => {
  const page = await openAt('/funding/ktp/', closes + 800 * DAY);
  expect(await page.locator('.state-line .facts-date').innerText()).toMatch(
    /^Facts of .+\. Ask before you plan on it\.$/,
  );
  await page.close();
});

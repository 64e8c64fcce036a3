// What is open depends on the reader’s clock, not on the day of the build: a page kept in a cache never shows a closed call as open.
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { formatDay } from '#time/days.ts';
import { useBrowser } from '../../browser/open.ts';
import { PHONE } from './finder-page.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const browser = useBrowser();

const id = 'mill-fund';
const closes = Date.UTC(2027, 0, 15, 12);

/** A source of January vouches for the round to its end. */
async function vouch(page: Page): Promise<void> {
  await page.route(/\/funding\//, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replaceAll('2026-11-02&quot;', '2027-01-02&quot;');
    await route.fulfill({ response, body });
  });
}

/** The built page, as a cache would keep it, on a device with another clock. */
async function openAt(path: string, now: number): Promise<Page> {
  const page = await browser.newPage({ viewport: PHONE });
  await vouch(page);
  await page.clock.setFixedTime(now);
  await page.goto(new URL(path, inject('siteUrl')).href);
  await page.waitForFunction(() => customElements.get('funding-states') ?? customElements.get('funding-finder'));
  return page;
}

async function readState(path: string, place: string, now: number): Promise<string> {
  const page = await openAt(path, now);
  const line = page.locator(place);
  const text = `${(await line.locator('.when').innerText()).replace(/\s+/g, ' ').trim()} ${(await line.isVisible()) ? '' : '(hidden)'}`;
  await page.close();
  return text;
}

describe.each([
  ['in the finder', '/funding/', `.scheme-row:has([value="${id}"])`],
  ['on its own page', `/funding/${id}/`, '.state-line'],
])('the round that closes last, %s', (_, path, place) => {
  test.each([
    [-8 * DAY, /^Closes in 8 days/],
    [-DAY, /^Closes tomorrow/],
    [-MINUTE, /^Closes today/],
    [0, /^(?:Comes in rounds )?Last closed/],
    [91 * DAY, /^(?:Comes in rounds )?Last closed/],
  ])('%d milliseconds from its deadline', async (distance, expected) => {
    expect(await readState(path, place, closes + distance)).toMatch(expected);
  });
});

describe('what leads to the funder, and the line above all', () => {
  const path = `/funding/${id}/`;

  test('a minute before the deadline: closing today, with a button to press', async () => {
    const page = await openAt(path, closes - MINUTE);
    await page.locator('.scheme-note').getByText('Closes today.').waitFor();
    expect(await page.getByRole('button', { name: 'Closed' }).isVisible()).toBe(false);
    expect(await page.locator('funding-parts a.button').isVisible()).toBe(true);
    await page.close();
  });

  test('at the deadline of a round: no haste, and still the way to the next', async () => {
    const page = await openAt(path, closes);
    expect(await page.getByText('Leave time to register').isVisible()).toBe(false);
    expect(await page.getByRole('button', { name: 'Closed' }).isVisible()).toBe(false);
    expect(await page.locator('funding-parts a.button').isVisible()).toBe(true);
    await page.close();
  });
});

test('facts look older to a later reader', async () => {
  const page = await openAt(`/funding/${id}/`, closes + 800 * DAY);
  expect(await page.locator('.state-line .facts-date').innerText()).toMatch(
    /^Facts of .+\. Ask before you plan on it\.$/,
  );
  await page.close();
});

describe('the line of today in the year of rounds', () => {
  const path = '/funding/rounds/';
  const built = Date.parse(`${inject('siteDay')}T12:00:00Z`);

  /** What the drawing that is shown says of today, and where its line stands; nothing where it is not drawn. */
  async function readToday(page: Page): Promise<{ text: string; x: number } | undefined> {
    await page.waitForFunction(() => customElements.get('rounds-today'));
    const label = page.locator('svg:visible .today + text');
    if (!(await label.isVisible())) return undefined;
    const x = await label.evaluate((one) => one.previousElementSibling?.getBoundingClientRect().x ?? 0);
    return { text: (await label.textContent()) ?? '', x };
  }

  test('moves with the clock, and says its day', async () => {
    const at = async (now: number): Promise<{ text: string; x: number } | undefined> => {
      const page = await openAt(path, now);
      const today = await readToday(page);
      await page.close();
      return today;
    };
    const [before, then, after] = [await at(built - 60 * DAY), await at(built), await at(built + 60 * DAY)];
    expect(then?.text).toBe(`today, ${formatDay(inject('siteDay'))}`);
    const [left = 0, middle = 0, right = 0] = [before?.x, then?.x, after?.x];
    expect(right - middle).toBeGreaterThan(10);
    expect(middle - left).toBeCloseTo(right - middle, 0);
  });

  test.each([Date.UTC(2001, 0, 1), Date.UTC(2099, 0, 1)])('is left away by a clock of %d', async (now) => {
    const page = await openAt(path, now);
    expect(await readToday(page)).toBeUndefined();
    await page.close();
  });

  test('without script stands at the day of the build, with its date', async () => {
    const page = await browser.newPage({ viewport: PHONE, javaScriptEnabled: false });
    await page.goto(new URL(path, inject('siteUrl')).href);
    const text = await page.locator('svg:visible .today + text').textContent();
    expect(text).toBe(`as of ${formatDay(inject('siteDay'))}`);
    await page.close();
  });
});

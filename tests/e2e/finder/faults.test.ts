// Whatever the address, the clock, the device or the content bring: the finder says something sensible, no focus is lost, and what is
// closed looks closed.
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import type { JudgedScheme } from '#domain/funding/judge.ts';
import { useBrowser } from '../../browser/open.ts';
import { PHONE } from './finder-page.ts';

const browser = useBrowser();
let page: Page;
let errors: string[] = [];

beforeEach(async () => {
  page = await browser.newPage({ viewport: PHONE });
  errors = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', ({ message }) => errors.push(message));
});
afterEach(async () => {
  await page.close();
  expect(errors).toEqual([]);
});

/** Of the Mill Fund. */
const DEADLINE = Date.UTC(2027, 0, 15, 12);

const finder = new URL('/funding/', inject('siteUrl')).href;

async function open(search = ''): Promise<void> {
  await page.goto(`${finder}${search}`);
  await page.locator('funding-finder[data-ready]').waitFor();
}

const tally = (): Promise<string> => page.locator('#tally').innerText();
const focus = (): Promise<string> => page.locator(':focus').innerText();

/** Every scheme stands somewhere, the numbers add up to them, and what has ended is among the closed. */
async function expectSound(schemes: number): Promise<void> {
  expect(await page.locator('.scheme-row').count()).toBe(schemes);
  const numbers = await page.locator('.tally li:not([hidden]) b').allInnerTexts();
  expect(numbers.reduce((sum, number) => sum + Number(number), 0)).toBe(schemes);
  if (schemes > 1) expect(await titlesIn('closed')).toEqual(['Coast Office small grants']);
}

const titlesIn = (group: string): Promise<string[]> =>
  page.locator(`[data-group="${group}"] .scheme-title a`).allTextContents();

describe.each([
  ['a question asked twice', '?who=person&who=charity', /may fit/, true],
  ['answers nobody knows', '?who=martian&stage=constructor&need=__proto__', /by when you can act/, true],
  ['what is no address', '?who=%E0%A4%A&need[]=grant&&=&?', /by when you can act/, true],
  ['an answer twice, and one too many', '?need=loan&need=loan&need=grant,loan', /may fit/, false],
  ['what other sites add', '?utm_source=made-up', /by when/, false],
  ['10 KB', `?need=loan&who=${'x'.repeat(10_000)}`, /may fit/, true],
  [
    'answers that contradict each other',
    '?who=nhs&need=loan&stage=idea&sum=over-1-million&where=marram&pay=no&partner=no',
    /^(?:No scheme fits|\d)/,
    false,
  ],
])('an address with %s', (_, search, expected, isNoted) => {
  test('is read as far as it can be, and the next answer by keyboard is heard', async () => {
    await open(search);
    expect(await tally()).toMatch(expected);
    expect(await page.locator('.finder-note').isVisible()).toBe(isNoted);
    await expectSound(6);
    const last = page.locator('.ask summary').last();
    await last.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('.ask details[open] input:focus').count()).toBe(1);
    await expectSound(6);
    await page.goBack();
    expect(await page.locator(':focus').count()).toBe(1);
    await expectSound(6);
  });
});

test.each([Date.UTC(2001, 0, 1), Date.UTC(2099, 0, 1)])('a clock of %d opens nothing', async (instant) => {
  await page.clock.setFixedTime(instant);
  for (const search of ['', '?need=grant']) {
    await open(search);
    expect(await titlesIn('open')).toEqual([]);
    await expectSound(6);
  }
  await page.goto(new URL('compare/?ids=mill-fund,coast-office-grants', finder).href);
  const states = page.getByRole('row', { name: /^State/ }).getByRole('cell');
  await states.first().waitFor();
  const listed = await page.locator('.pick-list .headline').allInnerTexts();
  expect(listed).toHaveLength(6);
  for (const state of [...(await states.allInnerTexts()), ...listed]) expect(state).not.toMatch(/^(?:Open,|Closes)/m);
});

test('a list of one line a scheme tells the state on the day of the reader', async () => {
  await page.clock.setFixedTime(DEADLINE);
  await page.goto(new URL('levels-and-locks-advice/', finder).href);
  const line = page.locator('.lines li', { has: page.getByRole('link', { name: 'Mill Fund' }) });
  await expect.poll(() => line.locator('.when').innerText()).toMatch(/Last closed 15 January 2027$/);
});

test('at a deadline the row moves from under the hand of the reader, and the focus goes with it', async () => {
  // A source of January, so that it vouches for the round to its end.
  await page.route(finder, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ body: (await answer.text()).replaceAll('2026-11-02&quot;', '2027-01-02&quot;') });
  });
  await page.clock.install({ time: DEADLINE - 60_000 });
  await open();
  expect(await titlesIn('open')).toEqual(['Mill Fund']);
  await page.getByRole('link', { name: 'Mill Fund', exact: true }).focus();
  await page.clock.runFor(120_000);
  expect(await titlesIn('open')).toEqual([]);
  expect(await titlesIn('rounds')).toEqual(['Mill Fund']);
  expect(await focus()).toBe('Mill Fund');
});

test('Back folds away the row that had the focus: the tally has it', async () => {
  await open('?need=contract');
  await page.locator('.ask summary', { hasText: 'What do you need?' }).click();
  await page.locator('.ask details[open] .clear').click();
  await page.getByRole('link', { name: 'Fen Loan' }).focus();
  await page.goBack();
  await expect.poll(tally).toMatch(/may fit$/);
  expect(await page.locator(':focus').count()).toBe(1);
});

/** The page as a hub with fewer schemes would have it. */
async function layRows(change: (rows: readonly string[]) => readonly string[]): Promise<void> {
  await page.route(`${finder}**`, async (route) => {
    const html = await (await route.fetch()).text();
    const row = /<li class="scheme-row"[\s\S]*?<\/li>/g;
    const left = new Set(change(html.match(row) ?? []));
    const [first] = left;
    let isLaid = false;
    const body = html.replace(row, () => {
      if (isLaid || first === undefined) return '';
      isLaid = true;
      return first;
    });
    await route.fulfill({ body });
  });
}
const BARE: JudgedScheme = {
  id: 'bare',
  timing: { kind: 'announced', rounds: [] },
  rules: { who: { types: ['small-firm'] }, kinds: ['grant'] },
};
const ALL_ANSWERS = '?who=small-firm&need=grant&stage=idea&sum=over-1-million&where=marram&pay=no&partner=no';

test('the only scheme states nothing but for whom it is: it may fit, and all else is to be asked', async () => {
  await layRows(([row = '']) => [
    row.replace(/data-scheme="[^"]*"/, `data-scheme="${JSON.stringify(BARE).replaceAll('"', '&quot;')}"`),
  ]);
  await open();
  expect(await tally()).toBe('1 scheme, by when you can act');
  await open(ALL_ANSWERS);
  expect(await tally()).toBe('1 of 1 scheme may fit');
  expect(await page.locator('.scheme-fit').innerText()).toBe('Fits 2, ask about 5: stage, sum, place, share, partner');
  await expectSound(1);
});

test('there is no scheme at all', async () => {
  await layRows(() => []);
  await open(ALL_ANSWERS);
  expect(await tally()).toBe('No scheme fits all seven answers');
  await expectSound(0);
});

test('of hundreds of schemes each list shows its first, and a button all of them, to the next of which the focus goes', async () => {
  await page.route(`${finder}**`, async (route) => {
    const html = await (await route.fetch()).text();
    await route.fulfill({ body: html.replace(/<li class="scheme-row"[\s\S]*?<\/li>/g, (row) => row.repeat(40)) });
  });
  await open('?need=loan');
  expect(await tally()).toBe('40 of 240 schemes may fit');
  const rows = page.locator('.scheme-group:not([hidden]) > funding-states > .scheme-list > .scheme-row');
  const fits = page.getByText('Fits 1', { exact: true });
  expect([await rows.count(), await fits.count()]).toEqual([24, 24]);
  await page.getByRole('button', { name: 'Show all 40' }).press('Enter');
  expect([await rows.count(), await fits.count()]).toEqual([40, 40]);
  expect(await rows.nth(24).locator(':focus').count()).toBe(1);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await page.locator('.show-all').count()).toBe(0);
});

// The search page: everything is in the address, how words were read can be taken back, and one comes back to where one was.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { openBrowser, type TestBrowser } from '../browser/open.ts';

/** A condition is waited for, however slow the machine. */
const PATIENCE = { timeout: 30_000 };

let browser: TestBrowser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser(inject('siteDay'));
});
beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
});
afterEach(() => page.close());
afterAll(() => browser.close());

async function open(query: string): Promise<void> {
  await page.goto(new URL(`/search/${query}`, inject('siteUrl')).href);
  await page.locator('search-page[data-answered]').waitFor();
}

async function type(words: string): Promise<void> {
  await page.locator('#q').fill(words);
  await page.locator(`search-page[data-answered=${JSON.stringify(words)}]`).waitFor();
}

const heading = (): Promise<string> => page.locator('[data-heading]').innerText();
const titles = (): Promise<string[]> => page.locator('.hits h3').allInnerTexts();

test('results come while typing, with the words and the count in address and title', async () => {
  await open('');
  await type('triple helix');
  expect((await titles())[0]).toBe('Triple helix');
  expect(new URL(page.url()).search).toBe('?q=triple+helix');
  expect(await page.title()).toMatch(/^\d+ results? for “triple helix” – Search/);
});

test('a result tells its kind, its state and why it was found, and marks the words', async () => {
  await open('?q=UKDI');
  const first = page.locator('.hits > li').first();
  expect(await first.locator('.kind').innerText()).toBe('Funding');
  expect(await first.locator('.path').innerText()).toMatch(/^[A-Z].+ · Also known as UKDI$/);
  await open('?q=covid');
  await page.locator('.hits .piece mark').first().waitFor();
  expect(await page.locator('.hits .path').first().innerText()).toBe('Past · 30 April 2020 · In its title');
});

test('another form of the words is told and can be taken back', async () => {
  await open('?q=SIA');
  expect(await page.locator('.reading').innerText()).toBe(
    'Also searching Science and Innovation Audit. Search only SIA',
  );
  await page.getByRole('link', { name: 'Search only SIA' }).click();
  await page.waitForURL('**/search/?q=SIA&exact=1');
  await page.locator('.reading').waitFor({ state: 'detached' });
  await page.goBack();
  await page.locator('.reading').waitFor();
});

test('another spelling is told and can be taken back, and is then offered', async () => {
  await open('?q=catapolt');
  expect(await page.locator('.reading').first().innerText()).toBe(
    'Showing results for catapult. Search instead for catapolt',
  );
  expect(await titles()).toContain('Catapult');
  await page.getByRole('link', { name: 'Search instead for catapolt' }).click();
  await page.locator('.blank').waitFor();
  expect(await heading()).toBe('No results for “catapolt”');
  await page.getByRole('link', { name: 'catapult', exact: true }).click();
  await page.locator('.hits').first().waitFor();
});

test('a number is answered with its base and its year', async () => {
  await open('?q=94%25');
  expect(await page.locator('.hits .answer').first().innerText()).toBe(
    '94%: Wished to be involved. Number who answered not known. 2017.',
  );
});

test('filters count, narrow, stand in the address and can be taken off', async () => {
  await open('?q=battery');
  const box = page.locator('.facets').getByRole('checkbox', { name: /^Funding/ });
  const label = await page.locator('.facets label', { hasText: /^Funding/ }).innerText();
  await box.check();
  await page.waitForURL('**/search/?q=battery&type=Funding');
  await expect.poll(heading, PATIENCE).toBe(`${/\d+/.exec(label)?.[0] ?? ''} results for “battery”`);
  expect(await box.evaluate((one) => one === document.activeElement)).toBe(true);
  await page.getByRole('link', { name: /Funding.*take this filter off/ }).click();
  await page.waitForURL('**/search/?q=battery');
});

test('closed and past pages stand below a line with their count, and Newest first keeps them there', async () => {
  await open('?q=innovation');
  const line = page.getByRole('heading', { name: /^Closed, past and older: \d+$/ });
  await line.waitFor();
  await page.getByLabel('Sort').selectOption('newest');
  await page.waitForURL('**/search/?q=innovation&sort=newest');
  expect(await page.locator('.below + .hits > li:not(.old)').count()).toBe(0);
});

test('at most three sections of a page are offered', async () => {
  await open('?q=grant');
  await page.locator('.hits ul a').first().waitFor();
  const counts = await page.locator('.hits ul').evaluateAll((lists) => lists.map((list) => list.childElementCount));
  expect(Math.max(...counts)).toBeLessThanOrEqual(3);
});

test('what an address asks for and nobody has is left out and told', async () => {
  await open('?q=battery&type=Nonsense&type=Funding&year=1066');
  expect(await page.locator('.reading').last().innerText()).toBe('Left out, because no page has it: Nonsense, 1066.');
  expect((await titles()).length).toBeGreaterThan(0);
});

test('Back leads to the same place among the same results', async () => {
  await open('?q=innovation');
  await page.getByRole('button', { name: 'Show more results' }).click();
  await expect.poll(() => page.locator('.hits > li').count(), PATIENCE).toBeGreaterThan(20);
  const link = page.locator('.hits h3 a').nth(15);
  await link.scrollIntoViewIfNeeded();
  const top = await page.evaluate(() => scrollY);
  await link.click();
  await page.waitForURL((url) => !url.pathname.startsWith('/search/'));
  await page.goBack();
  await expect.poll(() => page.locator('.hits > li').count(), PATIENCE).toBeGreaterThan(20);
  await expect.poll(() => page.evaluate(() => scrollY), PATIENCE).toBeGreaterThan(top - 200);
});

test('results are said once, and only when typing rests', async () => {
  await page.clock.install({ time: `${inject('siteDay')}T12:00:00Z` });
  await open('');
  // However slow this machine is, no time passes in the page while somebody types.
  await page.clock.pauseAt(`${inject('siteDay')}T12:30:00Z`);
  await page.evaluate(() => {
    const status = document.querySelector('search-page [role=status]');
    const said: string[] = [];
    Object.assign(globalThis, { said });
    new MutationObserver(() => said.push(status?.textContent ?? '')).observe(status as Node, { childList: true });
  });
  await page.locator('#q').pressSequentially('triple helix');
  const said = async (): Promise<string[]> => {
    await page.clock.runFor(100);
    return page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
  };
  await expect.poll(said, PATIENCE).toContainEqual(expect.stringMatching(/^\d+ results? for “triple helix”/));
  expect((await said()).filter((words) => words !== '')).toHaveLength(1);
});

test('a page found has the words marked, one can go from one to the next, and clear them', async () => {
  await open('?q=living+lab');
  await page.locator('.hits h3 a').first().click();
  await page.waitForURL((url) => !url.pathname.startsWith('/search/'));
  const bar = page.getByRole('region', { name: 'Words you searched for' });
  await bar.waitFor();
  expect(new URL(page.url()).hash).toBe('');
  const count = await page.locator('mark.found').count();
  expect(await bar.getByRole('status').innerText()).toBe(`${count} marked`);
  await bar.getByRole('button', { name: 'Next' }).click();
  await bar.getByRole('button', { name: 'Next' }).click();
  expect(await bar.getByRole('status').innerText()).toBe(`2 of ${count}`);
  await bar.getByRole('button', { name: 'Previous' }).click();
  expect(await page.locator('mark.found').first().getAttribute('class')).toBe('found here');
  const text = await page.locator('main').innerText();
  await bar.getByRole('button', { name: 'Clear' }).click();
  expect(await page.locator('mark.found').count()).toBe(0);
  expect(await bar.count()).toBe(0);
  expect(await page.locator('main').innerText()).toBe(text);
});

// The search page: everything is in the address, how words were read can be taken back, and one comes back to where one was.
import type { Locator, Page } from 'playwright-core';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { useBrowser } from '../browser/open.ts';

/** A condition is waited for, however slow the machine. */
const PATIENCE = { timeout: 30_000 };

const browser = useBrowser();
let page: Page;

beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
});
afterEach(() => page.close());

async function open(query: string): Promise<void> {
  await page.goto(new URL(`/search/${query}`, inject('siteUrl')).href);
  await page.locator('#q').focus();
  await page.locator('search-page[data-answered]').waitFor();
}

async function type(query: string): Promise<void> {
  await page.locator('#q').fill(query);
  await page.locator(`search-page[data-answered=${JSON.stringify(query)}]`).waitFor();
}

const heading = (): Promise<string> => page.locator('[data-heading]').innerText();
const titles = (): Promise<string[]> => page.locator('.hits h3').allInnerTexts();

test('results come while typing, with the words and the count in address and title', async () => {
  await open('');
  await type('tidal range');
  expect((await titles())[0]).toBe('tidal range');
  expect(await page.evaluate(() => location.search)).toBe('?q=tidal+range');
  expect(await page.title()).toMatch(/^\d+ results? for “tidal range” – Search/);
});

test('a result tells its kind, its state and why it was found, and marks the words', async () => {
  await open('?q=FMF');
  const first = page.locator('.hits > li').first();
  expect(await first.locator('.kind').innerText()).toBe('Funding');
  expect(await first.locator('.path').innerText()).toMatch(/^[A-Z].+ · Also known as FMF$/);
  await open('?q=charter');
  await page.locator('.hits .piece mark').first().waitFor();
  expect(await page.locator('.hits .path').first().innerText()).toBe('Past · 4 March 2024 · In its title');
});

test('another form of the words is told and can be taken back', async () => {
  await open('?q=FJC');
  expect(await page.locator('.reading').innerText()).toBe('Also searching Fenmark Joint Council. Search only FJC');
  await page.getByRole('link', { name: 'Search only FJC' }).click();
  await page.waitForURL('**/search/?q=FJC&exact=1');
  await page.locator('.reading').waitFor({ state: 'detached' });
  await page.goBack();
  await page.locator('.reading').waitFor();
});

test('another spelling is told and can be taken back, and is then offered', async () => {
  await open('?q=paludicultre');
  expect(await page.locator('.reading').first().innerText()).toBe(
    'Showing results for paludiculture. Search instead for paludicultre',
  );
  expect(await titles()).toContain('paludiculture');
  await page.getByRole('link', { name: 'Search instead for paludicultre' }).click();
  await page.locator('.blank').waitFor();
  expect(await heading()).toBe('No results for “paludicultre”');
  await page.locator('.blank a[data-search]', { hasText: /^paludiculture$/ }).click();
  await page.locator('.hits').first().waitFor();
});

test('a number is answered with its base and its year', async () => {
  await open('?q=61%25');
  expect(await page.locator('.hits .answer').first().innerText()).toBe('61%: Turbines. 2025.');
});

test('filters count, narrow, stand in the address and can be taken off', async () => {
  await open('?q=mill');
  const box = page.locator('.facets').getByRole('checkbox', { name: /^Funding/ });
  const label = await page.locator('.facets label', { hasText: /^Funding/ }).innerText();
  await box.check();
  await page.waitForURL('**/search/?q=mill&type=Funding');
  await expect.poll(heading, PATIENCE).toBe(`${/\d+/.exec(label)?.[0] ?? ''} results for “mill”`);
  expect(await box.evaluate((one) => one === document.activeElement)).toBe(true);
  await page.getByRole('link', { name: /Funding.*remove this filter/ }).click();
  await page.waitForURL('**/search/?q=mill');
});

test('closed and past pages stand below a line with their count, and Newest first keeps them there', async () => {
  await open('?q=fenmark');
  const line = page.getByRole('heading', { name: /^Closed, past and older: \d+$/ });
  await line.waitFor();
  await page.getByLabel('Sort').selectOption('newest');
  await page.waitForURL('**/search/?q=fenmark&sort=newest');
  expect(await page.locator('.below + .hits > li:not(.old)').count()).toBe(0);
});

test('a result has its summary at once, its sentence names the section it stands in, and no row moves when it comes', async () => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/fragment/**', async (route) => {
    await held;
    await route.continue();
  });
  await open('?q=coast');
  const rows = page.locator('.hits > li');
  const tops = (): Promise<number[]> => rows.evaluateAll((list) => list.map((row) => row.getBoundingClientRect().top));
  const before = await tops();
  expect(before.length).toBeGreaterThan(8);
  expect(await rows.locator('p.summary:empty').count()).toBe(0);
  release();
  const section = page.locator('.hits .piece a').first();
  await section.waitFor();
  expect(await tops()).toEqual(before);
  const title = await section.innerText();
  await section.click();
  await page.waitForURL((url) => !url.pathname.startsWith('/search/'));
  const heading = page.locator('main :is(h2, h3)', { hasText: title }).first();
  await expect.poll(async () => Math.abs((await heading.boundingBox())?.y ?? 1000), PATIENCE).toBeLessThan(200);
});

test('a filter of the search before that hides every result of the next is left out and told', async () => {
  await open('?q=tidal&type=Theme');
  await page.locator('#q').fill('fen loan');
  await page.locator('#q').press('Enter');
  await page.locator('search-page[data-answered="fen loan"]').waitFor();
  expect((await titles()).length).toBeGreaterThan(0);
  expect(await page.locator('.reading').last().innerText()).toBe('Filter left out, because no result has it: Theme.');
});

test('what an address asks for and nobody has is left out and told', async () => {
  await open('?q=mill&type=Nonsense&type=Funding&year=1066');
  expect(await page.locator('.reading').last().innerText()).toBe(
    'Filter left out, because no result has it: Nonsense, 1066.',
  );
  expect((await titles()).length).toBeGreaterThan(0);
});

test('Back leads to the same place among the same results', async () => {
  await open('?q=fenmark');
  await page.getByRole('button', { name: 'Show more results' }).click();
  await expect.poll(() => page.locator('.hits > li').count(), PATIENCE).toBeGreaterThan(20);
  const rows = await page.locator('.hits > li').count();
  const status = page.locator('search-page [role=status]');
  await expect.poll(() => status.innerText(), PATIENCE).toBe(`${rows} results are shown.`);
  const link = page.locator('.hits h3 a').nth(15);
  await link.scrollIntoViewIfNeeded();
  const top = await page.evaluate(() => scrollY);
  await link.click();
  await page.waitForURL((url) => !url.pathname.startsWith('/search/'));
  await page.goBack();
  await expect.poll(() => page.locator('.hits > li').count(), PATIENCE).toBeGreaterThan(20);
  await expect.poll(() => page.evaluate(() => scrollY), PATIENCE).toBeGreaterThan(top - 200);
});

test('the address follows the results, and one that may not be written keeps nothing from being found', async () => {
  await open('');
  await page.evaluate(() => {
    const write = history.replaceState.bind(history);
    let left = 1;
    history.replaceState = (...given) => {
      // As Safari does after a hundred changes in a short time.
      if (left > 0) left -= 1;
      else throw new DOMException('The quota has been exceeded.', 'SecurityError');
      write(...given);
    };
  });
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await type('mill');
  expect(await page.evaluate(() => location.search)).toBe('?q=mill');
  await type('tidal range');
  await expect.poll(heading, PATIENCE).toMatch(/for “tidal range”$/);
  expect(await page.evaluate(() => location.search)).toBe('?q=mill');
  // Leaving the page keeps its place in the same way.
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
  expect(faults).toEqual([]);
});

test.each([
  ['typed', (field: Locator) => field.pressSequentially(' range', { delay: 80 })],
  ['sent', (field: Locator) => field.press('Enter')],
])('Back takes a search back that was %s, and Forward brings it again', async (_, finish) => {
  await open('?q=mill');
  await page.locator('#q').fill('tidal');
  await finish(page.locator('#q'));
  const query = await page.locator('#q').inputValue();
  await page.waitForURL(`**/search/?q=${query.replace(' ', '+')}`);
  await expect.poll(heading, PATIENCE).toContain(`for “${query}”`);
  await page.goBack();
  await expect.poll(heading, PATIENCE).toMatch(/for “mill”$/);
  expect(await page.locator('#q').inputValue()).toBe('mill');
  await page.goForward();
  await expect.poll(heading, PATIENCE).toContain(`for “${query}”`);
  expect(await page.locator('#q').inputValue()).toBe(query);
});

test('whoever types stays in the field, and whoever takes a reading back goes to the results', async () => {
  await open('?q=paludicultre');
  await page.locator('#q').focus();
  await page.locator('#q').pressSequentially('s');
  await page.locator('search-page[data-answered="paludicultres"]').waitFor();
  expect(await page.locator('#q').evaluate((field) => field === document.activeElement)).toBe(true);
  await page.getByRole('link', { name: 'Search instead for paludicultres' }).click();
  await page.locator('.blank').waitFor();
  expect(await page.locator('[data-heading]').evaluate((head) => head === document.activeElement)).toBe(true);
});

test('a filter that falls to zero keeps the focus of whoever stands on it, and cannot be chosen', async () => {
  await open('?q=mill');
  const boxes = page.locator('.facets input');
  const labels = await boxes.evaluateAll((list) =>
    list.map((box) => [(box as HTMLInputElement).name, (box as HTMLInputElement).value]),
  );
  const [first = []] = labels;
  const choose = (name = '', value = ''): Promise<void> =>
    page.locator(`.facets input[name="${name}"][value="${value}"]`).setChecked(true);
  for (const [name, value] of labels.filter(([other]) => other !== first[0])) {
    await choose(name, value);
    await page.waitForURL((url) => url.searchParams.getAll(name ?? '').includes(value ?? ''));
    const empty = page.locator('.facets input[aria-disabled=true]').first();
    if ((await empty.count()) === 0) continue;
    await empty.focus();
    await page.keyboard.press('Space');
    expect(await empty.isChecked()).toBe(false);
    expect(await empty.evaluate((box) => box === document.activeElement)).toBe(true);
    return;
  }
  throw new Error('No filter fell to zero.');
});

test('several answers in one search lead to the finder with each filled in', async () => {
  await open('?q=sole+trader+grants+in+lindholt');
  await page.locator('.hits h3 a').first().click();
  await page.waitForURL('**/funding/?who=person&where=lindholt**');
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
  await page.locator('#q').pressSequentially('tidal range');
  const said = async (): Promise<string[]> => {
    await page.clock.runFor(100);
    return page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
  };
  await expect.poll(said, PATIENCE).toContainEqual(expect.stringMatching(/^\d+ results? for “tidal range”/));
  expect((await said()).filter((query) => query !== '')).toHaveLength(1);
});

test('a page found has the words marked, one can go from one to the next, and clear them', async () => {
  await open('?q=wet+land');
  await page.locator('.hits h3 a').first().click();
  await page.waitForURL((url) => !url.pathname.startsWith('/search/'));
  const bar = page.getByRole('region', { name: 'Words you searched for' });
  await bar.waitFor();
  expect(await page.evaluate(() => location.hash)).toBe('');
  const count = await page.locator('mark.found').count();
  expect(await bar.getByRole('status').innerText()).toBe(`${count} marked`);
  await bar.getByRole('button', { name: 'Previous' }).click();
  expect(await bar.getByRole('status').innerText()).toBe(`${count} of ${count}`);
  await bar.getByRole('button', { name: 'Next' }).click();
  await bar.getByRole('button', { name: 'Next' }).click();
  expect(await bar.getByRole('status').innerText()).toBe(`2 of ${count}`);
  await bar.getByRole('button', { name: 'Previous' }).click();
  expect(await page.locator('mark.found').first().getAttribute('class')).toBe('found here');
  const text = await page.locator('main').innerText();
  await bar.getByRole('button', { name: 'Clear' }).click();
  expect(await page.locator('mark.found').count()).toBe(0);
  expect(await bar.count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  expect(await page.locator('main').innerText()).toBe(text);
});

test('two schemes and a word for comparing lead to the comparison of both, from the page and from the field in the head', async () => {
  await open('?q=fen+loan+versus+mill+fund');
  await page.locator('.hits h3 a').first().click();
  await page.waitForURL('**/funding/compare/?ids=fen-loan,mill-fund**');
  await page.locator('.compare-table').waitFor();
  expect(await page.locator('.compare-table thead a').count()).toBe(2);
  await page.locator('#q-top').fill('compare fmf and fen loan');
  const option = page.getByRole('option').first();
  await expect.poll(() => option.innerText(), PATIENCE).toMatch(/^Compare .*and /);
  await option.click();
  await page.waitForURL('**/funding/compare/?ids=mill-fund,fen-loan');
});

// Search under bad conditions: odd input, a policy that forbids, parts that do not load. And what is typed stays here.
import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { tidyQuery } from '#search/tidy-query.ts';
import { useBrowser } from '../browser/open.ts';

const browser = useBrowser();
let context: BrowserContext;
let page: Page;
let faults: string[];
const siteUrl = inject('siteUrl');

beforeEach(async () => {
  context = await browser.newContext();
  page = await context.newPage();
  faults = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
});
afterEach(() => context.close());

async function search(query: string): Promise<void> {
  await page.goto(new URL('/search/', siteUrl).href);
  await page.locator('#q').fill(query);
  await page.locator('#q').press('Enter');
  await expect
    .poll(() => page.locator('search-page').getAttribute('data-answered'), { timeout: 30_000 })
    .toBe(tidyQuery(query));
}

describe('odd input does no harm', () => {
  test.each([
    ['nothing', ''],
    ['spaces', '     '],
    ['10 KB', 'grant fund '.repeat(1000)],
    ['signs', '🎈🎈 ❤️‍🔥'],
    ['right to left', 'مرحبا بالعالم'],
    ['control characters', 'mi\u0000ll fu\u0007nd \u202egrant'],
    ['a quote left open', '"tidal range'],
    ['a pattern', '(.*+?^${}()|[]\\'],
    ['a statement', "'; DROP TABLE pages; --"],
    ['mark-up', '<img src=x onerror="document.title=1"><b>bold</b>'],
    ['a script', '<script>document.title="taken"</script>'],
    ['a name of the language', '__proto__ constructor toString'],
    ['a word of a million letters', 'a'.repeat(1_000_000)],
    ['only small words', 'to be or not to be'],
    ['only a sum', '£50,000'],
    ['words for an answer, one misspelled', 'grnats for sole tradres'],
    ['forty words', Array.from({ length: 40 }, (_, index) => `mill${index} grant`).join(' ')],
    ['a pasted paragraph', 'Our firm makes “turbines”;\n\n\tit looks for a grant, or a loan… '.repeat(30)],
    ['soft hyphens', 'mi\u00ADll fu\u00ADnd'],
    ['full-width digits', '５Ｇ ９４％'],
    ['marks apart from their letters', 'cafe\u0301 Lindho\u0304lt'],
  ])('%s', async (_, query) => {
    await search(query);
    const asked = tidyQuery(query);
    expect(await page.title()).toMatch(asked === '' ? /^Search – / : /^(?:No|\d+) results? for “.+” – Search – /);
    expect(await page.locator('[data-index]').isVisible()).toBe((await page.locator('.hits').count()) === 0);
    await page.locator('#q-top').fill(query);
    if (asked !== '') {
      await expect.poll(() => page.locator('.masthead-search [role=status]').innerText()).toMatch(/suggestion/);
    }
    expect(
      await page.locator(`:is([data-results], .masthead-search) :is(img, script, b:text-is("bold"))`).count(),
    ).toBe(0);
    expect(faults).toEqual([]);
  });

  test.each([
    ['unknown values', '?q=mill&type=__proto__&theme=<script>&status=&year=99999'],
    ['broken signs', '?q=%E0%A4%A&exact=2&sort=__proto__'],
    ['filters without words', '?type=Funding&theme=x&theme=x'],
    ['thousands of values', `?q=mill&${'year=1&'.repeat(2000)}`],
  ])('in the address: %s', async (_, query) => {
    await page.goto(new URL(`/search/${query}`, siteUrl).href);
    await page.locator('#q').focus();
    await page.locator('search-page[data-answered]').waitFor();
    expect(await page.locator('h1').innerText()).toBe('Search');
    expect(faults).toEqual([]);
  });

  test.each([
    ['mark-up', '#mark=%3Cimg%20src=x%3E'],
    ['nothing', '#mark='],
    ['broken signs', '#mark=%E0%A4%A&at=%00'],
    ['thousands of words', `#mark=${'a+'.repeat(5000)}`],
    ['a pattern', '#mark=.*&at=main'],
  ])('as marks: %s', async (_, hash) => {
    await page.goto(new URL(`/about/${hash}`, siteUrl).href, { waitUntil: 'networkidle' });
    expect(await page.locator('main img[src=x]').count()).toBe(0);
    expect(faults).toEqual([]);
  });
});

test('nothing typed is kept or sent, not even as where a request comes from', async () => {
  const sent: string[] = [];
  page.on('request', (request) => {
    sent.push(`${request.url()} ${JSON.stringify(request.headers())} ${request.postData() ?? ''}`);
  });
  await page.goto(new URL('/search/', siteUrl).href);
  await page.locator('#q').pressSequentially('paludicultre');
  await page.locator('search-page[data-answered=paludicultre]').waitFor();
  await page.locator('.hits h3 a').first().click();
  await page.waitForURL((url) => !url.pathname.startsWith('/search/'));
  await page.waitForLoadState('networkidle');
  expect(sent.filter((line) => /paludicultre|q=/.test(line))).toEqual([]);
  expect(sent.filter((line) => !line.startsWith(siteUrl))).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  const kept = await page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    (await indexedDB.databases()).length,
    (await caches.keys()).length,
  ]);
  expect(kept).toEqual([0, 0, 0, 0]);
});

test('what is typed while search is loading is kept and answered', async () => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/_astro/start.*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(new URL('/search/', siteUrl).href);
  await page.locator('#q').fill('mill');
  release();
  await page.locator('.hits h3').first().waitFor();
  expect(await page.locator('#q').inputValue()).toBe('mill');
});

test('without WebAssembly pages are found by their names, and the page says so', async () => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'));
  await search('tidal range');
  expect(await page.locator('.hits h3').first().innerText()).toBe('tidal range');
  expect(await page.locator('[data-results]').innerText()).toContain('The full text could not be searched.');
  expect(await page.locator('[data-index]').isVisible()).toBe(true);
});

test('a failed load says so and offers the list; the next try can succeed', async () => {
  await page.route('**/search/names.json', (route) => route.abort());
  await search('tidal range');
  expect(await page.locator('[data-heading]').innerText()).toBe('Search did not load');
  expect(await page.locator('[data-index]').isVisible()).toBe(true);
  await page.unroute('**/search/names.json');
  await page.locator('#q').press('Enter');
  await page.locator('.hits').first().waitFor();
});

test('without a script the form leads to all pages and all lists, and every one answers', async () => {
  const plain = await browser.newPage({ javaScriptEnabled: false });
  await plain.goto(siteUrl);
  await plain.locator('#q-top').fill('mill');
  await plain.locator('#q-top').press('Enter');
  await plain.waitForURL('**/search/?q=mill');
  const main = plain.getByRole('main');
  // What only a script can do is not offered.
  expect(await main.getByRole('searchbox').count()).toBe(0);
  expect(await main.innerText()).toContain('Scripts are off in this browser.');
  // All pages stand open, with their other names.
  expect(await main.getByText('FMF', { exact: false }).first().isVisible()).toBe(true);
  await main.getByRole('link', { name: 'F', exact: true }).click();
  expect(await main.getByRole('link', { name: 'Fen Loan' }).isVisible()).toBe(true);
  expect(await main.getByRole('link', { name: 'Glossary' }).isVisible()).toBe(true);
  expect(await main.locator('a[href^="/funding/need/"]').count()).toBeGreaterThan(3);
  await plain.close();
});

// When something fails on the way or in the browser, the page still reads, and says what is missing. Search has tests of its own.
import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { useBrowser } from '../browser/open.ts';
import { listPageKinds } from './page-kinds.ts';

const browser = useBrowser();
let context: BrowserContext;
let page: Page;
const at = (path: string): string => new URL(path, inject('siteUrl')).href;
/** Where the reader asks, chooses and works something out: the pages with the most to lose. */
const ALIVE = ['/', '/funding/', '/funding/mill-fund/', '/search/', '/consultation/2025/'];

beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  page = await context.newPage();
});
afterEach(() => context.close());

async function expectReadable(path: string): Promise<void> {
  expect(await page.locator('h1').isVisible(), path).toBe(true);
  expect((await page.locator('main').innerText()).length, path).toBeGreaterThan(100);
}

test('storage is blocked: pages work, a choice holds for the page, and schemes are compared', async () => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
  });
  for (const path of ALIVE) {
    await page.goto(at(path));
    await expectReadable(path);
  }
  await page.getByRole('radio', { name: 'Night' }).check();
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  await page.goto(at('/funding/'));
  for (const title of ['Mill Fund', 'Fen Loan']) await page.getByRole('checkbox', { name: `Compare ${title}` }).check();
  await page.getByRole('link', { name: 'compare them' }).click();
  await page.getByRole('table', { name: 'Schemes side by side' }).waitFor();
  expect(errors).toEqual([]);
});

test('no script arrives: pages read, every scheme is listed, nothing waits for what will not come', async () => {
  await page.route('**/*.js', (route) => route.abort());
  for (const path of ALIVE) {
    await page.goto(at(path));
    await expectReadable(path);
  }
  await page.goto(at('/funding/'));
  expect(await page.locator('.scheme-list a').first().isVisible()).toBe(true);
});

test('the questions about a scheme do not arrive: the place says so', async () => {
  await page.route('**/suit-check*.js', (route) => route.abort());
  await page.goto(at('/funding/mill-fund/'));
  await page.locator('details.suit summary').click();
  await page.getByText('The questions could not be loaded.').waitFor();
});

test.each(['**/*.woff2', '**/*.css'])('%s does not arrive: pages read and do not scroll sideways', async (files) => {
  await page.route(files, (route) => route.abort());
  for (const path of listPageKinds()) {
    await page.goto(at(path));
    await expectReadable(path);
    if (files.endsWith('woff2'))
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), path).toBe(true);
  }
});

test('the connection breaks in the middle of a page: what has come can be read', async () => {
  for (const path of ALIVE) {
    const whole = await (await fetch(at(path))).text();
    const half = whole.slice(0, whole.indexOf('</h1>') + (whole.length - whole.indexOf('</h1>')) / 2);
    await page.route(at(path), (route) => route.fulfill({ contentType: 'text/html', body: half }));
    await page.goto(at(path));
    await expectReadable(path);
  }
});

test.each(['2001-01-01', '2099-01-01'])('the clock says %s: no scheme that is closed looks open', async (day) => {
  await page.goto(at('/funding/when/closed/'));
  const closed = await page
    .locator('.scheme-list h3 a, .scheme-list h2 a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
  expect(closed.length).toBeGreaterThan(0);
  await page.clock.setFixedTime(day);
  for (const path of closed.slice(0, 5)) {
    await page.goto(at(path));
    expect(await page.locator('.state-line .when').first().innerText(), path).toMatch(/closed|ended|over/i);
  }
});

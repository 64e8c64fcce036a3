// No kind of page says anything in the console, breaks the policy, asks another host or leaves anything on the device.
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../browser/open.ts';
import { listPageKinds } from './page-kinds.ts';

const browser = useBrowser();
const url = inject('siteUrl');

/** Notes everything a page should not do. A breach of the policy is an error in the console too. */
function listen(page: Page): string[] {
  const heard: string[] = [];
  page.on('console', (message) => heard.push(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => heard.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => heard.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) heard.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(url)) heard.push(`another host: ${request.url()}`);
  });
  return heard;
}

describe.concurrent('silent', () => {
  test.for(listPageKinds())('%s', async (path, { expect: expectHere }) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const heard = listen(page);
    await page.goto(new URL(path, url).href, { waitUntil: 'networkidle' });
    await page.evaluate(() => document.querySelectorAll('details').forEach((fold) => (fold.open = true)));
    const keys = await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
    const cookies = await context.cookies();
    await context.close();
    expectHere({ heard, cookies, keys }).toEqual({
      heard: [],
      cookies: [],
      keys: [],
    });
  });
});

test('after a choice of appearance that choice alone is kept', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const heard = listen(page);
  await page.goto(url);
  await page.getByRole('radio', { name: 'Night' }).check();
  expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({ appearance: 'dark' });
  await page.getByRole('radio', { name: 'As my device' }).check();
  expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({});
  expect(await context.cookies()).toEqual([]);
  expect(heard).toEqual([]);
  await context.close();
});

test('an unknown address answers 404 with the page for lost readers', async () => {
  const page = await browser.newPage();
  const answer = await page.goto(new URL('/no/such/page/', url).href);
  expect(answer?.status()).toBe(404);
  expect(await page.locator('h1').isVisible()).toBe(true);
  await page.close();
});

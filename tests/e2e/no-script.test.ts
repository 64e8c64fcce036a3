// Without JavaScript the navigation works, and nothing is offered that only a script can do. That pages can be read, sentences.test.ts holds.
import type { Page } from 'playwright-core';
import { beforeAll, expect, inject, test } from 'vitest';
import { useBrowser } from '../browser/open.ts';

const browser = useBrowser();
let page: Page;
const url = inject('siteUrl');

beforeAll(async () => {
  page = await browser.newPage({ javaScriptEnabled: false });
});

test('the main navigation leads to every section', async () => {
  await page.goto(url);
  const names = await page.getByRole('navigation', { name: 'Main' }).getByRole('link').allInnerTexts();
  expect(names.length).toBeGreaterThan(5);
  for (const name of names) {
    await page.goto(url);
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name, exact: true }).click();
    await page.waitForURL(({ href }) => href !== url);
    expect(await page.locator('h1').isVisible()).toBe(true);
  }
});

test.each([390, 768, 1280])(
  'Menu opens where it stands and leads to every part of the site, at %i px',
  async (width) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(url);
    await page.locator('summary', { hasText: 'Menu' }).click();
    const menu = page.getByRole('navigation', { name: 'Menu' });
    expect((await menu.boundingBox())?.y).toBeLessThan(200);
    for (const [name, path] of [
      ['Events', '/events/'],
      ['Guides', '/funding/guides/'],
      ['Rounds', '/funding/rounds/'],
      ['Data', '/data/'],
    ] as const) {
      expect(await menu.getByRole('link', { name, exact: true }).getAttribute('href')).toBe(path);
    }
    await menu.getByRole('link', { name: 'Working groups' }).click();
    await page.waitForURL('**/groups/');
  },
);

test('at 768 px the row of sections stands on one line', async () => {
  await page.setViewportSize({ width: 768, height: 1024 });
  await page.goto(url);
  const tops = await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().top));
  expect(tops.length).toBeGreaterThan(5);
  expect(new Set(tops).size).toBe(1);
});

test('on a phone the breadcrumb is the way back to the parent alone', async () => {
  await page.setViewportSize({ width: 390, height: 844 });
  const group = inject('pages').find((path) => /^\/groups\/./.test(path)) ?? '';
  await page.goto(new URL(group, url).href);
  const shown = await page.getByRole('navigation', { name: 'Breadcrumb' }).innerText();
  expect(shown.trim()).toBe('Working groups');
});

test('what only a script can do is not offered', async () => {
  await page.goto(url);
  expect(await page.locator('.appearance').isVisible()).toBe(false);
});

// What an editor meets while writing (npm run dev): a bar with the facts of the file, mistakes in words, and pages that fix themselves.
import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import { openBrowser, type TestBrowser } from '../browser/open.ts';
import { ASTRO, DAY, siteEnvironment } from '../setup/build-site.ts';
import { findFreePort } from '../setup/listen.ts';
import { ProjectCopy } from '../setup/project-copy.ts';

/** A server for writing starts slowly on a busy machine; nothing is judged by how long it takes. */
const PATIENCE = 240_000;
const FILE = 'content/groups/tide-and-turbine.mdx';
const PATH = '/groups/tide-and-turbine/';
const PROBLEM = 'to fix before this page can be shown';

const copy = new ProjectCopy();
const good = copy.read(FILE);
let server: ChildProcess;
let browser: TestBrowser;
let page: Page;

beforeAll(async () => {
  const port = await findFreePort();
  server = spawn(process.execPath, [ASTRO, 'dev', '--port', String(port)], {
    cwd: copy.folder,
    env: siteEnvironment(),
    stdio: 'ignore',
  });
  await answers(`http://localhost:${port}/`);
  browser = await openBrowser(DAY);
  page = await browser.newPage({ baseURL: `http://localhost:${port}` });
  page.setDefaultTimeout(PATIENCE);
}, PATIENCE);

afterAll(async () => {
  server.kill();
  await browser.close();
  copy.remove();
});

test(
  'the bar names the file, its review and what the checker finds, and says a new warning as it is saved',
  async () => {
    await open(PATH);
    const bar = page.locator('preview-bar summary');
    await bar.filter({ hasText: `${FILE} · 0 mistakes, 0 warnings · reviewed 20 November 2026` }).waitFor();
    copy.write(FILE, `${good}\nIt is also run by the XQZ.\n`);
    await bar.filter({ hasText: `${FILE} · 0 mistakes, 1 warning` }).waitFor();
    expect(await page.locator('preview-bar code').first().textContent()).toContain(FILE);
  },
  PATIENCE,
);

test(
  'a mistake in the file is told in words, and fixing it fixes the page',
  async () => {
    copy.write(FILE, good.replace('title:', 'titel:'));
    await shows(PROBLEM);
    expect(await page.locator('main').innerText()).toContain('"titel" is not a field of a working group.');
    expect(await page.locator('vite-error-overlay').count()).toBe(0);
    copy.write(FILE, good.replace('title: ', 'title: Fixed '));
    // Nobody loads the page again: it does so itself.
    await page.locator('main h1', { hasNotText: PROBLEM }).waitFor();
    await shows('Fixed');
  },
  PATIENCE,
);

test(
  'a mistake that no page can be drawn with is told on every page',
  async () => {
    const before = copy.read('content/site.yaml');
    copy.change('content/site.yaml', 'name:', 'nane:');
    await shows('content/site.yaml:1:1');
    copy.write('content/site.yaml', before);
    await page.locator('main h1', { hasNotText: PROBLEM }).waitFor();
    await shows('Fixed');
  },
  PATIENCE,
);

test(
  'search says how to get an index, and answers from it once there is one',
  async () => {
    await open('/search/?q=paludicultre');
    await page.locator('[data-results]', { hasText: 'Run npm run build once' }).waitFor();
    for (const part of ['pagefind', 'search']) copy.copy(join(inject('siteFolder'), part), `dist/${part}`);
    await open('/search/?q=paludicultre');
    await page.locator('.reading', { hasText: 'Showing results for paludiculture.' }).waitFor();
    // A page without the word in its title or summary shows the sentence that has it.
    await page.locator('.hits .piece').first().scrollIntoViewIfNeeded();
    await page.locator('.hits .piece mark').first().waitFor();
    await page.locator('.hits h3 a', { hasText: /^paludiculture$/ }).click();
    await page.locator('main h1', { hasText: 'paludiculture' }).waitFor();
  },
  PATIENCE,
);

/** The page of the path, again where the page that was open loaded itself anew in between. */
async function open(path: string): Promise<void> {
  await vi.waitFor(() => page.goto(path), { timeout: PATIENCE, interval: 500 });
}

/** The page is loaded until it has these words: a save is noticed a little later. */
async function shows(text: string): Promise<void> {
  await expect
    .poll(
      async () => {
        await page.goto(PATH);
        return page.locator('body').innerText();
      },
      { timeout: PATIENCE, interval: 500 },
    )
    .toContain(text);
}

async function answers(address: string): Promise<void> {
  await vi.waitFor(async () => expect((await fetch(address)).ok).toBe(true), { timeout: PATIENCE, interval: 500 });
}

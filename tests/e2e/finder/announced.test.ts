// The number of schemes is announced once for each change, and not at all when nothing changed.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { openBrowser, type TestBrowser } from '../../browser/open.ts';
import { PHONE } from './finder-page.ts';

let browser: TestBrowser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser(inject('siteDay'));
});
beforeEach(async () => {
  page = await browser.newPage({ viewport: PHONE });
  await page.addInitScript(listenToStatus);
});
afterEach(() => page.close());
afterAll(() => browser.close());

/** Runs in the page before it loads: keeps what every live region of the finder says, as a screen reader would hear it. */
function listenToStatus(): void {
  const heard: string[] = [];
  Object.assign(globalThis, { heard });
  // Before the deferred scripts run, and not after, so that what they say at the start is heard too.
  document.addEventListener('readystatechange', () => {
    if (document.readyState !== 'interactive') return;
    for (const region of document.querySelectorAll('funding-finder [role="status"], funding-finder [aria-live]')) {
      new MutationObserver(() => heard.push(region.textContent)).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    }
  });
}

function getHeard(): Promise<string[]> {
  return page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
}

async function open(search: string): Promise<void> {
  await page.goto(new URL(`/funding/${search}`, inject('siteUrl')).href);
  await page.locator('funding-finder[data-ready]').waitFor();
}

test('nothing when the page opens as it was built', async () => {
  await open('');
  expect(await getHeard()).toEqual([]);
});

test('once when a link brings filters', async () => {
  await open('?need=loan&who=small-firm');
  expect(await getHeard()).toEqual([expect.stringMatching(/^\d+ schemes? fits?$/)]);
});

test('once for a tick, and not again for a change of order', async () => {
  await open('');
  await page.locator('.facets > summary').click();
  await page.getByRole('checkbox', { name: /^Loan/ }).check();
  await page.getByLabel('Sort').selectOption({ label: 'A to Z' });
  expect(await getHeard()).toEqual([expect.stringMatching(/^\d+ schemes? fits?$/)]);
});

test('once for a word, however many letters it has', async () => {
  await page.clock.install({ time: `${inject('siteDay')}T12:00:00Z` });
  await open('');
  // However slow this machine is, no time passes in the page while somebody types.
  await page.clock.pauseAt(`${inject('siteDay')}T12:30:00Z`);
  await page.getByRole('searchbox', { name: 'Search the schemes' }).pressSequentially('battery');
  expect(await getHeard()).toEqual([]);
  await page.clock.runFor(1000);
  expect(await getHeard()).toEqual(['1 scheme fits']);
});

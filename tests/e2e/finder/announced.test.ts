// The number of schemes is announced once for each change, and not at all when nothing changed.
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { useBrowser } from '../../browser/open.ts';
import { DAY } from '../../setup/build-site.ts';
import { PHONE } from './finder-page.ts';

const browser = useBrowser();
let page: Page;

beforeEach(async () => {
  page = await browser.newPage({ viewport: PHONE });
  await page.clock.setFixedTime(`${DAY}T12:00:00Z`);
  await page.addInitScript(listenToStatus);
});
afterEach(() => page.close());

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

test('once when a link brings answers', async () => {
  await open('?need=loan&who=small-firm');
  await expect.poll(getHeard).toEqual([expect.stringMatching(/^\d+ of \d+ schemes may fit$/)]);
});

test('once for several answers given one after the other', async () => {
  await page.clock.install({ time: `${DAY}T12:00:00Z` });
  await open('');
  await page.clock.pauseAt(`${DAY}T12:30:00Z`);
  await page.locator('.ask summary', { hasText: 'What do you need?' }).click();
  for (const kind of ['Loan', 'Grant']) await page.locator('.ask label', { hasText: kind }).click();
  expect(await getHeard()).toEqual([]);
  await page.clock.runFor(1000);
  expect(await getHeard()).toEqual([expect.stringMatching(/^\d+ of \d+ schemes may fit$/)]);
});

// A page that stays open tells the time right: at a boundary, at midnight, when it is looked at again, when it comes back.
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import type { NamesFile } from '#search/record.ts';
import { useBrowser } from '../browser/open.ts';

const MINUTE = 60_000;
const END = Date.UTC(2026, 10, 30, 23, 30);
const PARTS = `
  <p id="made-up-ahead" data-until="${END}">Ahead</p><p id="made-up-over" data-from="${END}" hidden>Over</p>
  <funding-states><p class="scheme-row" data-timing='${JSON.stringify({
    kind: 'rounds',
    rounds: [{ closes: END, sourceDate: '2026-11-20' }],
  })}'><span class="headline">Closes tomorrow</span></p></funding-states>`;

const browser = useBrowser();

/** A page as built some days before, with an event and a call of which both end at 11.30pm. */
async function openAt(instant: number, path = '/events/'): Promise<Page> {
  const page = await browser.newPage();
  await page.clock.install({ time: instant });
  await page.route(`**${path}`, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: (await answer.text()).replace('</main>', `${PARTS}</main>`) });
  });
  await page.goto(new URL(path, inject('siteUrl')).href);
  await page.waitForFunction(() => customElements.get('funding-states'));
  return page;
}

async function read(page: Page): Promise<unknown[]> {
  return [
    await page.locator('#made-up-ahead').isVisible(),
    await page.locator('#made-up-over').isVisible(),
    await page.locator('main .headline').last().innerText(),
  ];
}

const TODAY = [true, false, 'Closes today'];
const OVER = [false, true, 'Comes in rounds'];

describe('an event and a call that end at 11.30pm', () => {
  test('while nobody touches the page', async () => {
    const page = await openAt(END - 24 * 60 * MINUTE);
    expect(await read(page)).toEqual([true, false, 'Closes tomorrow']);
    await page.clock.runFor(31 * MINUTE);
    expect(await read(page)).toEqual(TODAY);
    await page.clock.runFor(23 * 60 * MINUTE + 28 * MINUTE);
    expect(await read(page)).toEqual(TODAY);
    await page.clock.runFor(2 * MINUTE);
    expect(await read(page)).toEqual(OVER);
    await page.close();
  });

  test.each(['visibilitychange', 'pageshow'])('on a computer that slept, at %s', async (event) => {
    const page = await openAt(END - 10 * MINUTE);
    expect(await read(page)).toEqual(TODAY);
    // The clock goes on and no timer runs.
    await page.clock.pauseAt(END - 5 * MINUTE);
    await page.clock.setFixedTime(END + 35 * MINUTE);
    expect(await read(page)).toEqual(TODAY);
    await page.evaluate(
      (name) => (name === 'pageshow' ? window : document).dispatchEvent(new Event(name, { bubbles: true })),
      event,
    );
    expect(await read(page)).toEqual(OVER);
    await page.close();
  });
});

test('results of a search are told again, with their focus kept while nothing changes', async () => {
  const page = await browser.newPage();
  await page.route('**/search/names.json', async (route) => {
    const answer = await route.fetch();
    const names = (await answer.json()) as NamesFile;
    for (const row of names.pages) if (row.collection === 'events') row.date = '2026-11-30T23:30';
    await route.fulfill({ response: answer, json: names });
  });
  await page.clock.install({ time: END - 10 * MINUTE });
  await page.goto(new URL('/search/?q=event', inject('siteUrl')).href);
  const hit = page.locator('.hits li', { hasText: 'To come' }).first();
  await hit.waitFor();
  await hit.locator('h3 a').focus();
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
  expect(await page.evaluate(() => document.activeElement?.closest('.hits') !== null)).toBe(true);
  await page.clock.runFor(11 * MINUTE);
  await page.locator('.hits li', { hasText: 'Past' }).first().waitFor();
  expect(await page.locator('.hits li', { hasText: 'To come' }).count()).toBe(0);
  await page.close();
});

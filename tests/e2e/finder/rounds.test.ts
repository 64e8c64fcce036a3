// Whether the newest date of the rounds is over is said by the reader's clock, wherever rounds are told of.
import { expect, inject, test } from 'vitest';
import { useBrowser } from '../../browser/open.ts';

const browser = useBrowser();

/** The newest date of the made-up hub. */
const LAST = Date.UTC(2027, 0, 16);
const HOUR = 3_600_000;

test.each([
  ['/funding/rounds/', 'h2#rounds', 'Rounds are dated', 'Rounds closed'],
  ['/funding/rounds/', '.lede', / since September 2025\.$/, /, and no date after January 2027 is known\.$/],
  ['/funding/mill-fund/', '.strip p', 'The newest date is', 'No date after 15 January 2027 is known.'],
  ['/', 'main', 'The newest date is 15 January 2027.', 'No date after 15 January 2027 is known.'],
])('%s %s', async (path, place, ahead, past) => {
  for (const [instant, expected] of [
    [LAST - HOUR, ahead],
    [LAST, past],
  ] as const) {
    const page = await browser.newPage();
    await page.clock.setFixedTime(instant);
    await page.goto(new URL(path, inject('siteUrl')).href);
    await expect.poll(() => page.locator(place).innerText()).toMatch(expected);
    await page.close();
  }
});

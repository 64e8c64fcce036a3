// On every kind of page, whoever walks it with the Tab key sees where they are at each stop, and gets on to the next.
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { SIZES } from '../a11y/tried.ts';
import { useBrowser } from '../browser/open.ts';
import { listPageKinds } from './page-kinds.ts';

/** Stops looked at on one page; long lists repeat the same kind of stop. */
const STOPS = 150;

const browser = useBrowser();
let page: Page;

beforeAll(async () => {
  page = await browser.newPage({ viewport: SIZES.wide, reducedMotion: 'reduce' });
});

describe('seen at every stop', () => {
  test.for(listPageKinds())('%s', async (path) => {
    await page.goto(new URL(path, inject('siteUrl')).href);
    const faults: string[] = [];
    let last = '';
    for (let stop = 0; stop < STOPS; stop += 1) {
      await page.keyboard.press('Tab');
      const now = await page.evaluate(readStop);
      if (now === undefined) break;
      if (now.name === last) faults.push(`holds the focus: ${now.name}`);
      if (!now.seen) faults.push(`does not show the focus: ${now.name}`);
      last = now.name;
    }
    expect(faults).toEqual([]);
  });
});

/** Runs in the page: what has the focus, and whether its ring is on the screen. Nothing when the walk has come round. */
function readStop(): { name: string; seen: boolean } | undefined {
  const element = document.activeElement;
  if (element === null || element === document.body) return undefined;
  const style = getComputedStyle(element);
  const ring = (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== 'none';
  const box = element.getBoundingClientRect();
  const shown = box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < window.innerHeight;
  const place = [...document.querySelectorAll('*')].indexOf(element);
  return { name: `element ${place}, ${element.outerHTML.slice(0, 120)}`, seen: ring && shown };
}

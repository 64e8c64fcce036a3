// On a phone: what is folded there and open where there is room, whole rows to tap, controls that do not zoom, comparing by boxes.
import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../browser/open.ts';

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 900 };

const browser = useBrowser();
let page: Page;

beforeAll(async () => {
  page = await browser.newPage({ viewport: PHONE, reducedMotion: 'reduce' });
});
beforeEach(() => page.setViewportSize(PHONE));

const open = (path: string) => page.goto(new URL(path, inject('siteUrl')).href);

describe('a part folded on a phone', () => {
  test.each([
    ['the sections at the foot', '/', '.foot .narrow-fold', 'a'],
    ['the contents of a guide', '/funding/guides/choosing-money/', 'aside .narrow-fold', 'a'],
    ['what was concluded', '/consultation/2025/', '.topics .narrow-fold', 'li'],
  ])('%s', async (_what, path, fold, part) => {
    await open(path);
    const [summary, inside] = [page.locator(`${fold} > summary`).first(), page.locator(`${fold} ${part}`).first()];
    expect(await inside.isVisible()).toBe(false);
    await summary.focus();
    await page.keyboard.press('Enter');
    expect(await inside.isVisible()).toBe(true);
    await page.keyboard.press('Enter');
    await page.setViewportSize(DESK);
    expect([await summary.isVisible(), await inside.isVisible()]).toEqual([false, true]);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator(`.narrow-fold .statements > li`).count()).toBe(
      await page.locator(`.narrow-fold .statements > li:visible`).count(),
    );
    await page.emulateMedia({ media: null });
  });

  test('is walked through with the Tab key where it stands open', async () => {
    await page.setViewportSize(DESK);
    await open('/');
    await page.locator('.foot a[href^="mailto"]').focus();
    const names: string[] = [];
    for (let stop = 0; stop < 12; stop += 1) {
      await page.keyboard.press('Tab');
      names.push(await page.evaluate(() => document.activeElement?.textContent.trim() ?? ''));
    }
    expect(names).toEqual(expect.arrayContaining(['Funding', 'Rounds', 'Guides']));
  });
});

test.each([
  ['/news/', '.rows > li'],
  ['/funding/guides/choosing-money/', '.lines.three > li'],
  ['/funding/who/small-firm/', '.scheme-row'],
])('on %s a row leads where its title leads, up to its last corner', async (path, rows) => {
  await open(path);
  const row = page.locator(rows).nth(1);
  const href = await row.locator('a').first().getAttribute('href');
  const box = await row.evaluate((element) => {
    element.scrollIntoView({ block: 'center' });
    return element.getBoundingClientRect().toJSON() as DOMRect;
  });
  await page.mouse.click(box.right - 4, box.bottom - 6);
  await page.waitForURL((url) => url.pathname === href);
});

/** So many pixels of the height of its middle lead to it. */
function measureTaps(parts: Element[]): string[] {
  return parts.flatMap((part) => {
    if (!part.checkVisibility()) return [];
    part.scrollIntoView({ block: 'center' });
    const [first] = part.getClientRects();
    const { left, top, width, height } = first ?? new DOMRect();
    const isHit = (y: number): boolean => part.contains(document.elementFromPoint(left + width / 2, top + y));
    const hits = Array.from({ length: 48 }, (_, index) => isHit(height / 2 - 24 + index)).filter(Boolean).length;
    return hits < 24 ? [`${part.textContent.trim()}: ${hits}`] : [];
  });
}

test.each([
  ['/funding/', '.scheme-title a, .compare-pick, .list-files a'],
  ['/funding/compare/', '.pick-list :is(a, label)'],
  ['/funding/mill-fund/', '.state-line a, .more a, .mention-lines a, .lines a, .reasons a'],
  ['/funding/coast-office-grants/', '.state-line a, .bridge a, .scheme-note a'],
  ['/events/2024-03-04-charter/', '.bridge a'],
  ['/groups/small-harbours/', '.bridge a, .lines a'],
  ['/glossary/fin/', '.statements a, .mentioned a'],
])('on %s nothing to tap is less than 24 pixels high', async (path, parts) => {
  await open(path);
  expect(await page.locator(parts).evaluateAll(measureTaps)).toEqual([]);
});

test.each(['/funding/', '/funding/mill-fund/', '/funding/compare/', '/search/', '/changes/'])(
  'on %s no field of text makes a phone zoom in',
  async (path) => {
    await open(path);
    const sizes = await page
      .locator('select, input:not([type="checkbox"], [type="radio"], [type="hidden"])')
      .evaluateAll((fields) => fields.map((field) => parseFloat(getComputedStyle(field).fontSize)));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(16);
  },
);

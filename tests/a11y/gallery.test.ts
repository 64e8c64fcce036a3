// Every kind of chart with its odd cases, in a real browser: axe, no sideways scroll, and words as wide as we measured them.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { useBrowser } from '../browser/open.ts';
import { writeGallery } from '../charts/gallery.ts';
import { bringAxe, CONTRAST, EVERY_RULE, findViolations } from './audit.ts';

const browser = useBrowser();
let page: Page;

beforeAll(async () => {
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const folder = mkdtempSync(join(tmpdir(), 'gallery-'));
  await writeGallery(folder);
  await page.goto(pathToFileURL(join(folder, 'index.html')).href);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await bringAxe(page);
});

test.each([
  [1280, 'light'],
  [1280, 'dark'],
  [320, 'light'],
  [320, 'dark'],
] as const)('axe finds nothing at %d pixels, %s', async (width, colorScheme) => {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme });
  expect(await findViolations(page, EVERY_RULE)).toEqual([]);
  expect(await findViolations(page, CONTRAST)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
});

test.each([
  [1280, 'wide'],
  [390, 'narrow'],
] as const)('at %d pixels every word stands inside its drawing, as it was measured', async (width, name) => {
  await page.setViewportSize({ width, height: 800 });
  const outside = await page.evaluate((shown) => {
    return [...document.querySelectorAll<SVGSVGElement>(`svg.${shown}`)].flatMap((svg) => {
      const { width: right, height: bottom } = svg.viewBox.baseVal;
      return [...svg.querySelectorAll('text')]
        .filter((text) => {
          const box = text.getBBox();
          // The reader's own font for another script may stand a little taller and wider than ours.
          return box.x < -2 || box.y < -8 || box.x + box.width > right + 2 || box.y + box.height > bottom + 4;
        })
        .map((text) => `${svg.getAttribute('aria-labelledby') ?? ''}: ${text.textContent}`);
    });
  }, name);
  expect(outside).toEqual([]);
});

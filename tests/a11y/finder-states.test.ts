// What only a script brings to the pages about funding is usable by everybody too: answers, nothing found, picks, the comparison, a verdict.
import type { Page } from 'playwright-core';
import { beforeAll, expect, inject, test } from 'vitest';
import { useBrowser } from '../browser/open.ts';
import { bringAxe, CONTRAST, EVERY_RULE, findViolations } from './audit.ts';
import { SIZES } from './tried.ts';

const browser = useBrowser();
let page: Page;

beforeAll(async () => {
  page = await browser.newPage({ reducedMotion: 'reduce' });
});

const NOTHING_FITS = '/funding/?who=charity&need=loan&stage=selling-more&sum=over-1-million&where=saltery';

const STATES: readonly [name: string, path: string, bring: (page: Page) => Promise<unknown>][] = [
  ['answers given', '/funding/?who=small-firm&need=grant&where=saltery', (on) => on.locator('.dots').first().waitFor()],
  ['a question open', '/funding/?need=grant', openQuestion],
  ['nothing fits', NOTHING_FITS, (on) => on.locator('.nothing-fits li a').first().waitFor()],
  ['a link with unknown answers', '/funding/?who=martian', (on) => on.locator('.finder-note').waitFor()],
  ['two schemes picked', '/funding/', pickTwo],
  [
    'four schemes compared',
    '/funding/compare/?ids=mill-fund,fen-loan,repair-relief,sea-wall-sensors',
    (on) => on.locator('.compare-table').waitFor(),
  ],
  ['nothing to compare', '/funding/compare/?ids=none', (on) => on.locator('[role="status"] a').waitFor()],
  ['a verdict', '/funding/mill-fund/', getVerdict],
  [
    'answers brought to a scheme',
    '/funding/mill-fund/?who=small-firm',
    (on) => on.locator('.verdict li').first().waitFor(),
  ],
];

async function pickTwo(on: Page): Promise<void> {
  const boxes = on.locator('.compare-pick input');
  await boxes.nth(0).check();
  await boxes.nth(1).check();
}

async function openQuestion(on: Page): Promise<void> {
  await on.locator('.ask summary').nth(1).click();
  await on.locator('.ask .clear').nth(1).waitFor();
}

async function getVerdict(on: Page): Promise<void> {
  await on.locator('.suit > summary').click();
  await on.locator('#suit-who').selectOption('nhs');
  await on.locator('.verdict li').first().waitFor();
}

test('with colours forced, an answer that is given does not look like one that is not', async () => {
  await page.setViewportSize(SIZES.narrow);
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(new URL('/funding/?who=nhs&need=grant', inject('siteUrl')).href);
  await openQuestion(page);
  const groundOf = (place: string): Promise<string> =>
    page
      .locator(place)
      .first()
      .evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(await groundOf('.ask .done > summary')).not.toBe(await groundOf('.ask details:not(.done) > summary'));
  expect(await groundOf('[open] .options label:has(:checked)')).not.toBe(
    await groundOf('[open] .options label:not(:has(:checked))'),
  );
  await page.emulateMedia({ forcedColors: 'none' });
});

test.each(STATES)('%s', async (_, path, bring) => {
  await page.setViewportSize(SIZES.wide);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(new URL(path, inject('siteUrl')).href);
  await bring(page);
  await bringAxe(page);
  const wide = await findViolations(page, EVERY_RULE);
  await page.emulateMedia({ colorScheme: 'dark' });
  const night = await findViolations(page, CONTRAST);
  await page.setViewportSize(SIZES.narrow);
  const narrow = await findViolations(page, EVERY_RULE);
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect({ wide, night, narrow, sideways }).toEqual({ wide: [], night: [], narrow: [], sideways: 0 });
});

// What only a script brings to a page is usable by everybody too: wide and narrow, by day and by night.
import { expect, inject, test } from 'vitest';
import { useBrowser } from '../browser/open.ts';
import { STATES } from '../e2e/states.ts';
import { bringAxe, CONTRAST, EVERY_RULE, findViolations } from './audit.ts';
import { SIZES } from './tried.ts';

const browser = useBrowser();

test.for(STATES)('%s', async ([, path, bring]) => {
  const page = await browser.newPage({ viewport: SIZES.wide, reducedMotion: 'reduce' });
  await page.goto(new URL(path, inject('siteUrl')).href);
  await bring(page);
  await bringAxe(page);
  const wide = await findViolations(page, EVERY_RULE);
  await page.emulateMedia({ colorScheme: 'dark' });
  const night = await findViolations(page, CONTRAST);
  await page.setViewportSize(SIZES.narrow);
  const narrow = await findViolations(page, EVERY_RULE);
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  await page.close();
  expect({ wide, night, narrow, sideways }).toEqual({ wide: [], night: [], narrow: [], sideways: 0 });
});

test('with colours forced, an answer that is given does not look like one that is not', async () => {
  const page = await browser.newPage({ viewport: SIZES.narrow, forcedColors: 'active' });
  await page.goto(new URL('/funding/?who=nhs&need=grant', inject('siteUrl')).href);
  await page.locator('.ask summary').nth(1).click();
  const groundOf = (place: string): Promise<string> =>
    page
      .locator(place)
      .first()
      .evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(await groundOf('.ask .done > summary')).not.toBe(await groundOf('.ask details:not(.done) > summary'));
  expect(await groundOf('[open] .options label:has(:checked)')).not.toBe(
    await groundOf('[open] .options label:not(:has(:checked))'),
  );
  await page.close();
});

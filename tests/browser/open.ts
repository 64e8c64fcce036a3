// Opens the browser that the set-up of the tests has found, with its clock at noon on one day: a site that was built for a
// day looks the same on whatever day the tests run. Nothing else in the tests may open one.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { launch } from './launch.ts';

export type TestBrowser = Pick<Browser, 'newContext' | 'newPage' | 'close'>;

/**
 * @param day on which every page is opened, such as 2026-11-24. A test of time sets the clock of its page again.
 * @throws Error with the sentence that says what to install, when there is no browser.
 */
export async function openBrowser(day: string): Promise<TestBrowser> {
  const found = inject('browser');
  if ('missing' in found) throw new Error(found.missing);
  const browser = await launch(found);
  const noon = `${day}T12:00:00Z`;
  return {
    async newContext(options) {
      const context = await browser.newContext(options);
      await context.clock.setFixedTime(noon);
      return context;
    },
    async newPage(options) {
      const page = await browser.newPage(options);
      await page.clock.setFixedTime(noon);
      return page;
    },
    close: () => browser.close(),
  };
}

/** The browser of the tests of one file, on the day the site was built for; ended behind the last of them. */
export function useBrowser(): TestBrowser {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await openBrowser(inject('siteDay'));
  });
  afterAll(() => browser.close());
  return {
    newContext: (options) => browser.newContext(options),
    newPage: (options) => browser.newPage(options),
    close: () => browser.close(),
  };
}

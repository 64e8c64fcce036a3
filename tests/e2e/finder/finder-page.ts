// The finder as a reader on a phone uses it.
import { expect, inject } from 'vitest';
import type { TestBrowser } from '../../browser/open.ts';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';

export const PHONE = { width: 390, height: 844 };

export class FinderPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** @param search the part of the address after "/funding/" */
  static async open(browser: TestBrowser, search = '', options: BrowserContextOptions = {}): Promise<FinderPage> {
    const context = await browser.newContext({ viewport: PHONE, ...options });
    const finder = new FinderPage(await context.newPage());
    await finder.goTo(search);
    return finder;
  }

  async goTo(search: string): Promise<void> {
    await this.page.goto(new URL(`/funding/${search}`, inject('siteUrl')).href);
    await this.page.locator('funding-finder[data-ready]').waitFor();
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }

  /** Follows a link, folds a question open. */
  use(target: Locator): Promise<void> {
    return target.click();
  }

  /** Chooses an answer by its words; a question that is folded is opened first. */
  async answer(question: string, option: string): Promise<void> {
    const details = this.page.locator('.ask details', { hasText: question });
    if ((await details.getAttribute('open')) === null) await this.use(details.locator('summary'));
    await this.choose(details.locator('label', { hasText: option }).first());
  }

  protected choose(label: Locator): Promise<void> {
    return this.use(label);
  }

  row(title: string): Locator {
    return this.page.locator('.scheme-row', { has: this.page.getByRole('link', { name: title, exact: true }) });
  }

  /** Titles of the schemes in a group, from the top; folded ones too. */
  titlesIn(group: string): Promise<string[]> {
    return this.page.locator(`[data-group="${group}"] .scheme-title a`).allTextContents();
  }

  /** Titles of the schemes that may fit. */
  async mayFit(): Promise<string[]> {
    const groups = await Promise.all(
      ['open', 'no-closing-date', 'rounds', 'announced'].map((group) => this.titlesIn(group)),
    );
    return groups.flat();
  }

  tally(): Promise<string | null> {
    return this.page.locator('#tally').textContent();
  }

  /** What the groups hold and what the page says must be one. */
  async expectMayFit(titles: readonly string[]): Promise<void> {
    const fits = await this.mayFit();
    for (const title of titles) expect(fits).toContain(title);
    expect(await this.tally()).toMatch(new RegExp(`^${fits.length} of \\d+ schemes may fit$`));
  }

  /** As the page has it now: what it tells the browser arrives here a little later. */
  search(): Promise<string> {
    return this.page.evaluate(() => location.search);
  }
}

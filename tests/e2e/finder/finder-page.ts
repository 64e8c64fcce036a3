// The finder as a reader on a phone uses it; every tap and every text written counts as one action.
import { expect, inject } from 'vitest';
import type { TestBrowser } from '../../browser/open.ts';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';

export const PHONE = { width: 390, height: 844 };

export class FinderPage {
  readonly page: Page;
  /** Taps and texts written since the page was opened. */
  actions = 0;

  private constructor(page: Page) {
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

  async tap(target: Locator): Promise<void> {
    this.actions += 1;
    await target.click();
  }

  async write(text: string): Promise<void> {
    this.actions += 1;
    await this.page.getByRole('searchbox', { name: 'Search the schemes' }).fill(text);
    await this.page.waitForFunction((asked) => new URLSearchParams(location.search).get('q') === asked, text);
  }

  async openFilters(): Promise<void> {
    await this.tap(this.page.locator('.facets > summary'));
  }

  /** Ticks an answer by its words. */
  async answer(question: string, words: string): Promise<void> {
    await this.tap(this.page.getByRole('group', { name: question }).getByRole('checkbox', { name: words }));
  }

  async show(): Promise<void> {
    await this.tap(this.page.locator('[data-show]'));
  }

  link(name: string | RegExp): Locator {
    return this.page.locator('.funds').getByRole('link', { name });
  }

  /** Titles of the schemes that are shown, from the top. */
  shown(): Promise<string[]> {
    return this.page.locator('.fund:not([hidden]) .row-title').allInnerTexts();
  }

  count(): Promise<string | null> {
    return this.page.locator('.finder-bar [role="status"]').textContent();
  }

  /** What the list shows and what the page says must be one. */
  async expectShown(titles: readonly string[]): Promise<void> {
    const shown = await this.shown();
    for (const title of titles) expect(shown).toContain(title);
    const words = shown.length === 0 ? 'No scheme fits' : `${shown.length} scheme`;
    expect(await this.count()).toContain(words);
  }

  get search(): string {
    return new URL(this.page.url()).search;
  }
}

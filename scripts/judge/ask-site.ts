// Asks a built site in a real browser, as a reader does on the search page, and plain Pagefind on the same index beside it.
import type { Browser, Page } from 'playwright-core';
import { MOST_PLACES, toOutcome, type Outcome } from './score.ts';
import type { Judged } from './judged.ts';

/** Types each search into the field of the search page, sends it and reads the results from the page. */
export async function askSearchPage(
  browser: Pick<Browser, 'newPage'>,
  siteUrl: string,
  judged: readonly Judged[],
): Promise<Outcome[]> {
  const page = await browser.newPage();
  await page.goto(new URL('search/', siteUrl).href);
  const outcomes: Outcome[] = [];
  for (const one of judged) outcomes.push(toOutcome(one, ...(await ask(page, one.query))));
  await page.close();
  return outcomes;
}

/** The addresses found, and those of them that have only most of the words. */
async function ask(page: Page, query: string): Promise<[found: string[], partial: string[]]> {
  await page.locator('#q').fill(query);
  await page.locator('#q').press('Enter');
  await page.locator(`search-page[data-answered=${JSON.stringify(query)}]`).waitFor();
  const read = (rows: string): Promise<string[]> =>
    page.locator(`${rows} h3 a`).evaluateAll((list) => list.map((link) => (link as HTMLAnchorElement).pathname));
  return [await read('.hits > li'), await read('.hits > .partial')];
}

/** Pagefind's own interface to scripts with its own settings: what a site has that adds nothing to it. */
export async function askPlainPagefind(
  browser: Pick<Browser, 'newPage'>,
  siteUrl: string,
  judged: readonly Judged[],
): Promise<Outcome[]> {
  const page = await browser.newPage();
  // The policy lets compiled code run on this page alone.
  await page.goto(new URL('search/', siteUrl).href);
  const found = await page.evaluate(
    async ({ base, queries, most }) => {
      const pagefind = (await import(`${base}pagefind/pagefind.js`)) as {
        createInstance: (options: object) => {
          init: () => Promise<void>;
          search: (text: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
        };
      };
      const instance = pagefind.createInstance({ noWorker: true, basePath: `${base}pagefind/` });
      await instance.init();
      const lists: string[][] = [];
      for (const query of queries) {
        const { results } = await instance.search(query);
        const pages = await Promise.all(results.slice(0, most).map(async (result) => (await result.data()).url));
        lists.push(pages);
      }
      return lists;
    },
    { base: new URL(siteUrl).pathname, queries: judged.map(({ query }) => query), most: MOST_PLACES },
  );
  await page.close();
  return judged.map((one, index) => toOutcome(one, found[index] ?? []));
}

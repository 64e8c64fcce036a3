// What a reader waits for and receives when searching, in a real browser: ours, or Pagefind's own interface.
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { Scales } from '../../../tests/dist/page-weight.ts';
import { PLAIN } from './search-sites.ts';

/** Where to type, and where the answer stands: both say "… for <words>" above their results. */
export interface Side {
  path: string;
  field: string;
  message: string;
  first: string;
}

export const HUB_SEARCH: Side = { path: '/search/', field: '#q', message: '[data-heading]', first: '.hits h3 a' };
export const PAGEFIND: Side = {
  path: PLAIN,
  field: '.pagefind-ui__search-input',
  message: '.pagefind-ui__message',
  first: '.pagefind-ui__result-link',
};

interface Cold {
  bytes: number;
  requests: number;
}

/** Results stand still when nothing was asked for and nothing came for so long. */
const STILL = 700;

/** What a first search fetches beyond what any page needs to be read, until its results stand still. */
export async function measureFirstSearch(
  browser: Pick<Browser, 'newPage'>,
  site: string,
  folder: string,
  side: Side,
  query: string,
): Promise<Cold> {
  const page = await browser.newPage();
  // Those of workers too, which the page itself does not know of.
  let asked: string[] = [];
  let last = performance.now();
  const onChange = (): void => void (last = performance.now());
  const standStill = async (): Promise<void> => {
    while (performance.now() - last < STILL) await wait(50);
  };
  page.on('request', (request) => asked.push(decodeURI(new URL(request.url()).pathname)));
  page.on('request', onChange).on('requestfinished', onChange).on('requestfailed', onChange);
  await page.goto(new URL('/about/', site).href);
  await standStill();
  const frame = new Set([...asked, side.path]);
  asked = [];
  await page.goto(new URL(side.path, site).href);
  await page.locator(side.field).waitFor();
  await page.evaluate(typeAndWait, { ...side, query });
  onChange();
  await standStill();
  await page.close();
  const scales = new Scales(folder);
  const own = asked.filter((file) => !frame.has(file));
  return { bytes: own.reduce((sum, file) => sum + scales.weighFile(file), 0), requests: own.length };
}

/** Milliseconds from the last letter to results on the screen, for searches one after the other in an open page, each for the first time. */
export async function measureTyping(
  browser: Browser,
  site: string,
  side: Side,
  queries: readonly string[],
): Promise<number[]> {
  const page = await browser.newPage();
  await page.goto(new URL(side.path, site).href);
  await page.locator(side.field).waitFor();
  await page.evaluate(typeAndWait, { ...side, query: 'warm up' });
  const waits: number[] = [];
  for (const query of queries) waits.push(await page.evaluate(typeAndWait, { ...side, query }));
  await page.close();
  return waits;
}

/** Runs in the page: types, and gives the milliseconds until the answer has been painted. */
function typeAndWait({ field, message, first, query }: Side & { query: string }): Promise<number> {
  const bare = (text: string): string => text.replaceAll(/["“”]/g, '');
  const isAnswered = (): boolean => {
    const said = bare(document.querySelector(message)?.textContent ?? '').trim();
    if (!said.endsWith(`for ${bare(query)}`) || said.startsWith('Searching')) return false;
    return /^(?:No|0) results/.test(said) || document.querySelector(first) !== null;
  };
  const input = document.querySelector<HTMLInputElement>(field);
  if (!input) throw new Error(`There is no ${field} to type into.`);
  const start = performance.now();
  input.focus();
  input.value = query;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  return new Promise((resolve) => {
    const look = (): void => {
      if (isAnswered()) requestAnimationFrame(() => resolve(performance.now() - start));
      else requestAnimationFrame(look);
    };
    look();
  });
}

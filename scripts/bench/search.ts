// npm run bench search [pages …]: search on the site as it is and grown to so many pages, beside Pagefind's own interface on the same
// pages: what the index takes, what a first search fetches, how long a reader waits. Without sizes: 1000 and 5000.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { findChromium } from '../../tests/browser/chromium.ts';
import { launch } from '../../tests/browser/launch.ts';
import { readJudged } from '../judge/judged.ts';
import { serve } from '../serve.ts';
import { makeSearchSite, type SearchSite } from './parts/search-sites.ts';
import { HUB_SEARCH, PAGEFIND, measureTyping, measureFirstSearch, type Side } from './parts/search-visits.ts';

/** One word, and a name of several. */
const FIRST_SEARCHES = ['battery', 'science and innovation audit'];
/** Every so many of the judged searches. */
const EVERY = 5;

type Row = Record<string, string | number>;

const sizes = process.argv.slice(3).map(Number);
const queries = readJudged()
  .map(({ query }) => query)
  .filter((_, index) => index % EVERY === 0);
const tables: Record<'index' | 'first' | 'typed', Row[]> = { index: [], first: [], typed: [] };

const place = mkdtempSync(join(tmpdir(), 'bench-search-'));
const browser = await launch(await findChromium(process.env));
try {
  const real = await measureSite('real', 0);
  for (const size of sizes.length > 0 ? sizes : [1000, 5000]) await measureSite(String(size), Math.max(0, size - real));
} finally {
  await browser.close();
  rmSync(place, { recursive: true, force: true });
}
for (const rows of Object.values(tables)) console.table(rows);

/** @returns how many pages the site has */
async function measureSite(name: string, added: number): Promise<number> {
  const project = join(place, name);
  mkdirSync(project);
  const site = makeSearchSite(project, added);
  tellIndex(site);
  const { address, close } = await serve({ folder: site.folder, host: '127.0.0.1', port: 0, base: '/' });
  for (const query of FIRST_SEARCHES) await tellFirst(browser, address, site, query);
  await tellTyped(browser, address, site.pages);
  close();
  rmSync(project, { recursive: true });
  return site.pages;
}

function tellIndex({ pages, ours, plain, oursBytes, plainBytes }: SearchSite): void {
  tables.index.push({
    pages,
    'ours, s': round(ours.seconds),
    'processor, s': round(ours.processor),
    'Pagefind, s': round(plain.seconds),
    'its processor, s': round(plain.processor),
    'ratio of processor': ratio(ours.processor, plain.processor),
    'ours, KB': Math.round(oursBytes / 1000),
    'Pagefind, KB': Math.round(plainBytes / 1000),
  });
}

async function tellFirst(by: Browser, address: string, { pages, folder }: SearchSite, query: string): Promise<void> {
  const [ours, plain] = [
    await measureFirstSearch(by, address, folder, HUB_SEARCH, query),
    await measureFirstSearch(by, address, folder, PAGEFIND, query),
  ];
  tables.first.push({
    pages,
    query,
    'ours, KB': round(ours.bytes / 1000),
    requests: ours.requests,
    'Pagefind, KB': round(plain.bytes / 1000),
    'its requests': plain.requests,
    'ratio of bytes': ratio(ours.bytes, plain.bytes),
  });
}

async function tellTyped(by: Browser, address: string, pages: number): Promise<void> {
  const one = async (side: Side): Promise<{ middle: number; most: number }> => {
    const waits = await measureTyping(by, address, side, queries);
    return { middle: quantile(waits, 0.5), most: quantile(waits, 0.95) };
  };
  const [ours, plain] = [await one(HUB_SEARCH), await one(PAGEFIND)];
  tables.typed.push({
    pages,
    searches: queries.length,
    'median, ms': Math.round(ours.middle),
    '95 %, ms': Math.round(ours.most),
    'Pagefind, median': Math.round(plain.middle),
    '95 %': Math.round(plain.most),
    'ratio of medians': ratio(ours.middle, plain.middle),
  });
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function ratio(of: number, to: number): string {
  return (of / to).toFixed(2);
}

// npm run bench finder [schemes …]: how long the finder takes over a change of answers, in the built site (`dist`) with its schemes
// repeated to so many. Without sizes: as it is and 2000. The aim at 2,000: at most 50 ms for the first change, 25 ms for later ones.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { findChromium } from '../../tests/browser/chromium.ts';
import { launch } from '../../tests/browser/launch.ts';
import { serve } from '../serve.ts';

const FOLDER = 'dist';
const RUNS = 5;
const page = readFileSync(join(FOLDER, 'funding/index.html'), 'utf8');
const [here = '', there = ''] = [...page.matchAll(/\/funding\/where\/([^/"]+)\/"/g)].map(([, place]) => place);
/** One value after another, as a reader gives them. */
const CHANGES = [
  ['who', 'small-firm'],
  ['need', 'grant'],
  ['stage', 'prototype'],
  ['sum', '25000-to-100000'],
  ['where', here],
  ['where', there],
  ['pay', 'no'],
] as const;

const sizes = process.argv.slice(3).map(Number);
const browser = await launch(await findChromium(process.env));
const { address, close } = await serve({ folder: FOLDER, host: '127.0.0.1', port: 0, base: '/' });
try {
  const rows = [];
  for (const size of sizes.length > 0 ? sizes : [0, 2000]) rows.push(await measure(browser, size));
  console.table(rows);
} finally {
  await browser.close();
  close();
}

type Row = Record<string, number>;

/**
 * Script is what runs before the next frame; layout is what the browser then works out. Of some visits the middle one, and
 * the best, which other work on the machine disturbed least.
 */
async function measure(on: Browser, size: number): Promise<Row> {
  const html = grow(size);
  const visits: Visit[] = [];
  for (let run = 0; run < RUNS; run += 1) visits.push(await visit(on, html));
  const row: Row = { schemes: html.split('class="scheme-row"').length - 1 };
  for (const key of ['script', 'layout'] as const) {
    const first = visits.map(({ changes }) => changes[0]?.[key] ?? 0);
    const later = visits.map(({ changes }) => median(changes.slice(1).map((change) => change[key])));
    row[`${key}: first, ms`] = round(median(first));
    row[`${key}: later, ms`] = round(median(later));
    row[`${key}: best first, ms`] = round(Math.min(...first));
    row[`${key}: best later, ms`] = round(Math.min(...later));
  }
  return row;
}

interface Visit {
  changes: { script: number; layout: number }[];
}

async function visit(on: Browser, html: string): Promise<Visit> {
  const tab = await on.newPage({ viewport: { width: 390, height: 844 } });
  await tab.route('**/funding/', (route) => route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }));
  await tab.goto(`${address}funding/`);
  await tab.locator('funding-finder[data-ready]').waitFor();
  const changes = [];
  for (const [name, value] of CHANGES)
    changes.push(await tab.evaluate(change, `.ask input[name="${name}"][value="${value}"]`));
  await tab.close();
  return { changes };
}

/** Runs in the page. */
async function change(selector: string): Promise<{ script: number; layout: number }> {
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const start = performance.now();
  document.querySelector<HTMLInputElement>(selector)?.click();
  const script = performance.now() - start;
  document.body.getBoundingClientRect();
  return { script, layout: performance.now() - start - script };
}

/** The page with its rows repeated to so many; as it is for fewer than it has. */
function grow(size: number): string {
  const rows = page.match(/<li class="scheme-row".*?<\/li>/gs) ?? [];
  const times = Math.max(1, Math.round(size / rows.length));
  return page.replace(/<li class="scheme-row".*?<\/li>/gs, (row) => row.repeat(times));
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function round(milliseconds: number): number {
  return Math.round(milliseconds * 10) / 10;
}

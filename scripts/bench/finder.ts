// The finder with 48 and with 2,000 made-up schemes, in a browser: weight of the page, what a change costs, memory.   npm run build && npm run bench finder
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parse } from 'node-html-parser';
import type { Browser } from 'playwright-core';
import { toRowData } from '../../src/domain/funding/row-data.ts';
import { findChromium } from '../../tests/browser/chromium.ts';
import { launch } from '../../tests/browser/launch.ts';
import { Gauge } from '../page-gauge.ts';
import { makeUpSchemes } from '../made-up-schemes.ts';
import { serve } from '../serve.ts';

const COUNTS = [48, 2000];
const CHANGES = 60;
const BUILT = 'dist/funding/index.html';

/** Milliseconds are the processor's own on the page's main thread, so that other programs do not count. */
interface Result {
  schemes: number;
  'page, KB': number;
  'page, KB brotli': number;
  'until ready, ms': number;
  'first change, ms': number;
  'later change, ms': number;
  'of it script, ms': number;
  'memory, MB': number;
}

if (existsSync(BUILT)) await run();
else {
  console.error('There is no built site in dist/. Build it first: npm run build');
  process.exitCode = 2;
}

async function run(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'finder-'));
  for (const name of ['_astro', '404.html', 'appearance.js'])
    cpSync(join('dist', name), join(folder, name), { recursive: true });
  for (const count of COUNTS) {
    mkdirSync(join(folder, 'funding', String(count)), { recursive: true });
    writeFileSync(join(folder, 'funding', String(count), 'index.html'), toPage(count));
  }
  const { address, close } = await serve({ folder, host: '127.0.0.1', port: 0, base: '/' });
  const browser = await launch(await findChromium(process.env));
  const results: Result[] = [];
  for (const count of COUNTS) results.push(await measure(browser, folder, address, count));
  await browser.close();
  close();
  rmSync(folder, { recursive: true });
  console.table(results);
  const [few, many] = results;
  if (!few || !many) return;
  const ratio = many['later change, ms'] / few['later change, ms'];
  console.log(
    `With ${(many.schemes / few.schemes).toFixed(0)} times the schemes a change takes ${ratio.toFixed(1)} times as long. Wanted: under 16 ms for 48, under 50 ms for 2,000.`,
  );
}

/** The built page with made-up schemes in place of the real ones: the same markup, the same script. */
function toPage(count: number): string {
  const page = parse(readFileSync(BUILT, 'utf8'));
  const list = page.querySelector('.funds');
  const row = list?.querySelector('.fund');
  if (!list || !row) throw new Error(`${BUILT} holds no list of schemes.`);
  const rows = makeUpSchemes(count).map((scheme) => {
    const copy = parse(row.outerHTML).querySelector('.fund');
    if (!copy) return '';
    const shown = copy.querySelector('.small')?.text ?? '';
    for (const name of Object.keys(copy.attributes)) if (name.startsWith('data-')) copy.removeAttribute(name);
    for (const [name, value] of Object.entries(toRowData(scheme, `${scheme.title} ${shown}`)))
      copy.setAttribute(`data-${name}`, value);
    copy.querySelector('.row-title a')?.set_content(scheme.title);
    copy.querySelector('.compare-pick input')?.setAttribute('value', scheme.id);
    return copy.outerHTML;
  });
  list.set_content(rows.join(''));
  return page.toString();
}

async function measure(browser: Browser, folder: string, address: string, count: number): Promise<Result> {
  const html = readFileSync(join(folder, 'funding', String(count), 'index.html'));
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const gauge = await Gauge.on(page);
  await page.goto(`${address}funding/${count}/`);
  await page.locator('funding-finder[data-ready]').waitFor();
  await page.evaluate(waitForPaint);
  const ready = await gauge.read();
  await page.evaluate(change, [0, 1] as const);
  const first = await gauge.read();
  await page.evaluate(change, [1, CHANGES] as const);
  const last = await gauge.read();
  const result: Result = {
    schemes: count,
    'page, KB': Math.round(html.length / 1000),
    'page, KB brotli': Math.round(brotliCompressSync(html).length / 1000),
    'until ready, ms': round(ready.task),
    'first change, ms': round(first.task - ready.task),
    'later change, ms': round((last.task - first.task) / (CHANGES - 1)),
    'of it script, ms': round((last.script - first.script) / (CHANGES - 1)),
    'memory, MB': round(await gauge.weigh()),
  };
  await page.close();
  return result;
}

/** Runs in the page: ticks and unticks answers, and has the page laid out again after each. */
function change([from, to]: readonly [number, number]): void {
  const boxes = [...document.querySelectorAll<HTMLInputElement>('.facets input')];
  for (let index = from; index < to; index += 1) {
    const usable = boxes.filter(({ disabled }) => !disabled);
    usable[(index * 7) % usable.length]?.click();
    document.body.getBoundingClientRect();
  }
}

/** Runs in the page: resolves when what is on the screen has been painted. */
function waitForPaint(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

// npm run lighthouse: judges a page of each type of the built site as a phone would meet them. Each three times; the median counts.
import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { findChromium } from '../tests/browser/chromium.ts';
import { addressOf } from '#check/read/addresses.ts';
import { contentFolder } from '#files/content-folder.ts';
import { readSnapshot } from '#check/read/read-snapshot.ts';
import { serve } from './serve.ts';

/** The page of the first entry of each, and of the pages that every site has. */
const ENTRIES = { theme: 'themes', group: 'groups', scheme: 'funding', figure: 'figures', news: 'news' } as const;
const { entries } = readSnapshot(contentFolder());
const PAGES = new Map([
  ['home', '/'],
  ['finder', '/funding/'],
  ['search', '/search/'],
  ...Object.entries(ENTRIES).flatMap(([type, collection]): [string, string][] => {
    const [first] = entries.get(collection)?.values() ?? [];
    const address = first && addressOf(first);
    return address === undefined ? [] : [[type, address]];
  }),
]);
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const LIGHTHOUSE = 'lighthouse@13.5.0';
const RUNS = 3;
const PORT = 40_000 + (process.pid % 10_000);
const OUT = 'node_modules/.cache/measured/lighthouse.json';

type Scores = Record<(typeof CATEGORIES)[number], number>;

/** Of what Lighthouse writes, what is read here. */
interface Result {
  categories: Partial<Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>>;
  audits: Partial<Record<string, { score: number | null; title: string; displayValue?: string }>>;
}

/** Asks the browser that is already open. Lighthouse is fetched when it is first wanted: it is as large as all that builds the site. */
async function judge(address: string): Promise<Result> {
  const options = ['--output=json', '--quiet', `--port=${PORT}`, `--only-categories=${CATEGORIES.join(',')}`];
  const { stdout } = await promisify(execFile)('npx', ['--yes', LIGHTHOUSE, address, ...options], {
    maxBuffer: 2 ** 26,
  });
  return JSON.parse(stdout) as Result;
}

const toScore = (result: Result, category: string): number =>
  Math.round((result.categories[category]?.score ?? 0) * 100);

/** The run whose performance is in the middle. */
async function judgeThrice(address: string): Promise<Result> {
  const results: Result[] = [];
  for (let run = 0; run < RUNS; run += 1) results.push(await judge(address));
  results.sort((a, b) => toScore(a, 'performance') - toScore(b, 'performance'));
  const middle = results[Math.floor(RUNS / 2)];
  if (middle === undefined) throw new Error('There was no run.');
  return middle;
}

/** What costs a point, and what Lighthouse says of it. */
function listFaults(result: Result): string[] {
  return CATEGORIES.flatMap((category) =>
    (result.categories[category]?.auditRefs ?? [])
      .filter(({ weight, id }) => weight > 0 && (result.audits[id]?.score ?? 1) < 0.9)
      .map(({ id }) => `${category}: ${result.audits[id]?.title ?? id} ${result.audits[id]?.displayValue ?? ''}`),
  );
}

const site = await serve({ folder: 'dist', host: '127.0.0.1', port: 0, base: '/' });
const { path, env } = await findChromium(process.env);
const browser = await chromium.launch({
  executablePath: path,
  args: ['--no-sandbox', '--disable-gpu', `--remote-debugging-port=${PORT}`],
  env: { ...process.env, ...env },
});
try {
  const table: Record<string, Scores> = {};
  for (const [type, address] of PAGES) {
    const result = await judgeThrice(new URL(address, site.address).href);
    table[type] = Object.fromEntries(CATEGORIES.map((category) => [category, toScore(result, category)])) as Scores;
    const metrics = [
      'first-contentful-paint',
      'largest-contentful-paint',
      'total-blocking-time',
      'cumulative-layout-shift',
    ];
    const values = metrics.map((id) => result.audits[id]?.displayValue ?? '');
    process.stdout.write(`${type.padEnd(8)} ${Object.values(table[type]).join(' ')}   ${values.join(', ')}\n`);
    for (const fault of listFaults(result)) process.stdout.write(`         ${fault}\n`);
  }
  mkdirSync(dirname(OUT), { recursive: true });
  writeFileSync(OUT, `${JSON.stringify(table, null, 1)}\n`);
  process.exitCode = Object.values(table).every((scores) => Object.values(scores).every((score) => score === 100))
    ? 0
    : 1;
} finally {
  await browser.close();
  site.close();
}

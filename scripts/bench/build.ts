// npm run bench build [pages …]: builds the site as it is and grown to so many pages, each time beside bare Astro + MDX + Pagefind on
// as many pages of the same words. Prints seconds, seconds of processor, peak memory and ratios. Without sizes: 1000 and 5000.
import { appendFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { listPages } from '../../tests/setup/site-files.ts';
import { measure, type Measured } from './parts/measure.ts';
import { makeBare, makeOurs } from './parts/projects.ts';

const DAY = { SITE_DATE: '2026-11-24' };
const sizes = process.argv.slice(3).map(Number);
const astro = resolve('node_modules/astro/bin/astro.mjs');
const pagefind = resolve('node_modules/pagefind/lib/runner/bin.cjs');

const buildOurs = (folder: string): Measured => measure(folder, [process.execPath, 'scripts/build.ts'], DAY);
/** Astro, then Pagefind, as its handbook says. */
const buildBare = (folder: string): Measured =>
  measure(folder, [
    'bash',
    '-c',
    `"${process.execPath}" "${astro}" build && "${process.execPath}" "${pagefind}" --site dist`,
  ]);

function tell(words: string, { seconds, processor, megabytes }: Measured): void {
  const cells = [seconds.toFixed(1).padStart(7), processor.toFixed(1).padStart(9), megabytes.toFixed(0).padStart(7)];
  process.stdout.write(`${words.padEnd(34)}  ${cells.join('  ')}\n`);
}

/** @param wanted how many pages, or nothing for the site as it is. @returns what ours took. */
function compare(place: string, wanted: number | undefined, ownPages: number): { pages: number; ours: Measured } {
  const folder = join(place, String(wanted ?? 'real'));
  const [own, bare] = [join(folder, 'ours'), join(folder, 'bare')];
  for (const made of [own, bare]) mkdirSync(made, { recursive: true });
  makeOurs(own, Math.max(0, (wanted ?? 0) - ownPages));
  const first = buildOurs(own);
  const pages = listPages(join(own, 'dist')).length;
  makeBare(bare, pages);
  const bareFirst = buildBare(bare);
  tell(`${pages} pages, ours`, first);
  tell(`${pages} pages, bare Astro`, bareFirst);
  appendFileSync(
    join(own, 'content/news', wanted === undefined ? 'innovating-to-recovery.mdx' : 'item-0.mdx'),
    '\nOne edit.\n',
  );
  const again = buildOurs(own);
  tell(`${pages} pages, ours after one edit`, again);
  const ratio = (of: (run: Measured) => number): string => (of(first) / of(bareFirst)).toFixed(2);
  process.stdout.write(
    `  ours : bare   seconds ${ratio((run) => run.seconds)}, processor ${ratio((run) => run.processor)}, memory ${ratio((run) => run.megabytes)}\n`,
  );
  rmSync(folder, { recursive: true });
  return { pages, ours: first };
}

const place = mkdtempSync(join(tmpdir(), 'bench-build-'));
try {
  process.stdout.write(`${''.padEnd(34)}  seconds  processor  peak MB\n`);
  const runs = [compare(place, undefined, 0)];
  const ownPages = runs[0]?.pages ?? 0;
  for (const size of sizes.length > 0 ? sizes : [1000, 5000]) {
    runs.push(compare(place, size, ownPages));
    const [before, now] = runs.slice(-2);
    if (!before || !now) continue;
    const perPage = ((now.ours.processor - before.ours.processor) / (now.pages - before.pages)) * 1000;
    process.stdout.write(`  a further page costs ${perPage.toFixed(1)} ms of processor\n`);
  }
} finally {
  rmSync(place, { recursive: true, force: true });
}

// npm run bench build [pages …]: builds the site as it is and grown to so many pages, each time beside bare Astro + MDX + Pagefind on
// as many pages of the same words. Prints the means of three rounds by turns: seconds, seconds of processor, peak memory and ratios.
// Without sizes: 1000 and 5000.
import { appendFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { listPages } from '../../tests/setup/site-files.ts';
import { measure, type Measured } from './parts/measure.ts';
import { makeBare, makeOurs } from './parts/projects.ts';

/** Ours and bare Astro by turns, each time in a new folder. */
const ROUNDS = 3;
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

/** The means of some runs; of memory, the most. */
function toMean(runs: readonly Measured[]): Measured {
  const mean = (of: (run: Measured) => number): number => runs.reduce((sum, run) => sum + of(run), 0) / runs.length;
  return {
    seconds: mean(({ seconds }) => seconds),
    processor: mean(({ processor }) => processor),
    megabytes: Math.max(...runs.map(({ megabytes }) => megabytes)),
  };
}

/** @param wanted how many pages, or nothing for the site as it is. @returns what ours took. */
function compare(place: string, wanted: number | undefined, ownPages: number): { pages: number; ours: Measured } {
  const runs: { ours: Measured; bare: Measured }[] = [];
  let [pages, own] = [0, ''];
  for (let round = 0; round < ROUNDS; round += 1) {
    const folder = join(place, `${wanted ?? 'real'}-${round}`);
    const bare = join(folder, 'bare');
    own = join(folder, 'ours');
    for (const made of [own, bare]) mkdirSync(made, { recursive: true });
    makeOurs(own, Math.max(0, (wanted ?? 0) - ownPages));
    const ours = buildOurs(own);
    pages = listPages(join(own, 'dist')).length;
    makeBare(bare, pages);
    runs.push({ ours, bare: buildBare(bare) });
  }
  const ours = toMean(runs.map((run) => run.ours));
  const bare = toMean(runs.map((run) => run.bare));
  tell(`${pages} pages, ours`, ours);
  tell(`${pages} pages, bare Astro`, bare);
  appendFileSync(
    join(own, 'content/news', wanted === undefined ? 'innovating-to-recovery.mdx' : 'item-0.mdx'),
    '\nOne edit.\n',
  );
  tell(`${pages} pages, ours after one edit`, buildOurs(own));
  const ratio = (of: (run: Measured) => number): string => (of(ours) / of(bare)).toFixed(2);
  process.stdout.write(
    `  ours : bare   seconds ${ratio((run) => run.seconds)}, processor ${ratio((run) => run.processor)}, memory ${ratio((run) => run.megabytes)}\n`,
  );
  return { pages, ours };
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
  // Not sooner: where thousands of files were deleted, some file systems take ten times as long to make new ones for minutes.
  rmSync(place, { recursive: true, force: true });
}

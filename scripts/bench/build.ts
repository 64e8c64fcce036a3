// npm run bench build [pages …]: builds the site as it is and grown to so many pages, each time beside bare Astro + MDX + Pagefind on
// the same pages with the same words. Prints the means of three rounds by turns: seconds, seconds of processor, peak memory and ratios.
// Without sizes: 1000 and 5000.
import { appendFileSync, readdirSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { listPages } from '../../tests/setup/site-files.ts';
import { measure, type Measured } from './parts/measure.ts';
import { makePlainProject, makeHubProject, SETTINGS } from './parts/projects.ts';

/** Ours and bare Astro by turns, each time in a new folder. */
const ROUNDS = 3;
const sizes = process.argv.slice(3).map(Number);
const astro = resolve('node_modules/astro/bin/astro.mjs');
const pagefind = resolve('node_modules/pagefind/lib/runner/bin.cjs');

const buildOurs = (folder: string): Measured =>
  measure(folder, [process.execPath, 'node_modules/astro/bin/astro.mjs', 'build'], SETTINGS);
/** Astro, then Pagefind, as its handbook says. */
const buildBare = (folder: string): Measured =>
  measure(folder, [
    'bash',
    '-c',
    `"${process.execPath}" "${astro}" build && "${process.execPath}" "${pagefind}" --site dist`,
  ]);

function printMeasured(label: string, { seconds, processor, megabytes }: Measured): void {
  const cells = [seconds.toFixed(1).padStart(7), processor.toFixed(1).padStart(9), megabytes.toFixed(0).padStart(7)];
  process.stdout.write(`${label.padEnd(34)}  ${cells.join('  ')}\n`);
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

interface Compared {
  pages: number;
  ours: Measured;
  bare: Measured;
  /** A project of ours, built. */
  folder: string;
}

/** @param wanted how many pages, or nothing for the site as it is */
function compare(place: string, wanted: number | undefined, ownPages: number): Compared {
  const rounds = Array.from({ length: ROUNDS }, (_, round): Compared => {
    const folder = join(place, `ours-${wanted ?? 'real'}-${round}`);
    const bareFolder = join(place, `bare-${wanted ?? 'real'}-${round}`);
    mkdirSync(folder);
    mkdirSync(bareFolder);
    makeHubProject(folder, Math.max(0, (wanted ?? 0) - ownPages));
    const ours = buildOurs(folder);
    makePlainProject(bareFolder, join(folder, 'dist'));
    const pages = listPages(join(folder, 'dist')).length;
    return { pages, ours, bare: buildBare(bareFolder), folder };
  });
  const [{ pages, folder }] = rounds as [Compared, ...Compared[]];
  return { pages, folder, ours: toMean(rounds.map(({ ours }) => ours)), bare: toMean(rounds.map(({ bare }) => bare)) };
}

function tellRatios({ pages, ours, bare }: Compared): void {
  printMeasured(`${pages} pages, ours`, ours);
  printMeasured(`${pages} pages, bare Astro`, bare);
  const ratio = (of: (run: Measured) => number): string => (of(ours) / of(bare)).toFixed(2);
  process.stdout.write(
    `  ours : bare   seconds ${ratio((run) => run.seconds)}, processor ${ratio((run) => run.processor)}, memory ${ratio((run) => run.megabytes)}\n`,
  );
}

function printGrowth(before: Compared, now: Compared): void {
  const added = now.pages - before.pages;
  const [ours, bare] = [now.ours.processor - before.ours.processor, now.bare.processor - before.bare.processor];
  const [each, bareEach] = [ours, bare].map((seconds) => ((seconds / added) * 1000).toFixed(1));
  process.stdout.write(
    `  a further page, ms of processor ${each}, with bare Astro ${bareEach}: ${(ours / bare).toFixed(2)}\n`,
  );
}

function edit(folder: string): void {
  const [first = ''] = readdirSync(join(folder, 'content/news')).sort();
  appendFileSync(join(folder, 'content/news', first), '\nOne edit.\n');
}

const place = mkdtempSync(join(tmpdir(), 'bench-build-'));
try {
  process.stdout.write(`${''.padEnd(34)}  seconds  processor  peak MB\n`);
  const real = compare(place, undefined, 0);
  tellRatios(real);
  const compared = [real];
  for (const size of sizes.length > 0 ? sizes : [1000, 5000]) {
    const now = compare(place, size, real.pages);
    tellRatios(now);
    printGrowth(compared.at(-1) ?? real, now);
    compared.push(now);
  }
  for (const { folder, pages } of compared) {
    edit(folder);
    printMeasured(`${pages} pages, ours after one edit`, buildOurs(folder));
  }
} finally {
  // Not sooner: where thousands of files were deleted, some file systems take ten times as long to make new ones for minutes.
  rmSync(place, { recursive: true, force: true });
}

// Measures the build of the real content, three times: seconds and peak memory, then pages, bytes and the heaviest page.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { measureBuild } from './measure-build.ts';

const RUNS = 3;

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );
}

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;
const cache = 'node_modules/.cache';
mkdirSync(cache, { recursive: true });
const place = mkdtempSync(join(cache, 'bench-build-'));
try {
  const out = join(place, 'site');
  process.stdout.write('run  seconds  peak MB\n');
  for (let run = 1; run <= RUNS; run += 1) {
    const { seconds, megabytes } = measureBuild(place, out);
    process.stdout.write(`${run}    ${seconds.toFixed(1).padStart(7)}  ${megabytes.toFixed(0).padStart(7)}\n`);
  }
  const files = listFiles(out).map((name) => ({ name, bytes: statSync(join(out, name)).size }));
  const pages = files.filter(({ name }) => name.endsWith('.html')).sort((a, b) => b.bytes - a.bytes);
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  process.stdout.write(`\npages ${pages.length}, files ${files.length}, total ${kilobytes(total)}\n`);
  for (const { name, bytes } of pages.slice(0, 3)) {
    const zipped = gzipSync(readFileSync(join(out, name))).length;
    process.stdout.write(`${name}: ${kilobytes(bytes)}, compressed ${kilobytes(zipped)}\n`);
  }
} finally {
  rmSync(place, { recursive: true, force: true });
}

// Measures the checker on made-up content of 50, 500 and 5,000 entries: seconds, seconds of processor and peak memory, each in a process of its own.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { toMadeUpItem } from './parts/made-up-news.ts';
import { measureProgram } from './parts/measure.ts';

const BASE = 'tests/fixtures/base/content';
const SURROUNDINGS = {
  source: 'made-up-report',
  theme: 'battery-storage',
  organisation: 'made-up-office',
  fact: 'made-up-share',
};
const CHECK = `
import { findContentProblems } from '${resolve('src/check/find-content-problems.ts')}';
findContentProblems('content');
`;

process.stdout.write('entries  seconds  processor  peak MB\n');
for (const size of [50, 500, 5000]) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  cpSync(BASE, join(folder, 'content'), { recursive: true });
  mkdirSync(join(folder, 'content/news'), { recursive: true });
  for (let index = 0; index < size; index += 1)
    writeFileSync(join(folder, `content/news/item-${index}.mdx`), toMadeUpItem(index, size, SURROUNDINGS));
  const { seconds, processor, megabytes } = measureProgram(folder, CHECK);
  rmSync(folder, { recursive: true });
  const cells = [
    String(size).padStart(7),
    seconds.toFixed(2).padStart(7),
    processor.toFixed(2).padStart(9),
    megabytes.toFixed(0).padStart(7),
  ];
  process.stdout.write(`${cells.join('  ')}\n`);
}

// Measures the checker on made-up content of 50, 500 and 5,000 entries: seconds, seconds of processor and peak memory, each in a process of its own.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const BASE = 'tests/fixtures/base/content';
const SIZES = [50, 500, 5000];
const MEASURE = `
import { findContentProblems } from './src/check/find-content-problems.ts';
const start = performance.now();
const findings = findContentProblems(process.argv.at(-1));
const seconds = (performance.now() - start) / 1000;
const { user, system } = process.cpuUsage();
console.log(JSON.stringify({ seconds, processor: (user + system) / 1e6, megabytes: process.resourceUsage().maxRSS / 1024, findings: findings.length }));
`;

/** About 450 words, with what real pages have: headings, sources, links, a list and a number. */
function newsItem(index: number, count: number): string {
  const other = (index * 7919 + 1) % count;
  const paragraph = (part: number): string =>
    `Nothing of part ${part} happened, and it was told ${index} times.<Source id="made-up-report"/> See [another item](/news/item-${other}/). It is <Org id="made-up-office"/>, and <Fact id="made-up-share"/> were made up.\n\n`;
  const paragraphs = (from: number): string => Array.from({ length: 5 }, (_, part) => paragraph(from + part)).join('');
  return `---
title: Made-up item number ${index}
summary: A made-up item that only measures how long the checker takes.
sources:
  - made-up-report
links:
  - to: themes/battery-storage
    verb: about
    reason: A made-up reason for a made-up link.
    source: made-up-report
reviewed: 1999-06-01
publishedOn: 1999-05-01
original: made-up-report
---

## What happened

${paragraphs(1)}## What followed

${'- a made-up line of a list\n'.repeat(8)}
${paragraphs(6)}`;
}

process.stdout.write('entries  seconds  processor  peak MB  findings\n');
for (const size of SIZES) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  cpSync(BASE, folder, { recursive: true });
  mkdirSync(join(folder, 'news'), { recursive: true });
  for (let index = 0; index < size; index += 1)
    writeFileSync(join(folder, `news/item-${index}.mdx`), newsItem(index, size));
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module-typescript', '--eval', MEASURE, folder],
    { encoding: 'utf8' },
  );
  rmSync(folder, { recursive: true });
  if (stderr !== '') process.stderr.write(stderr);
  const { seconds, processor, megabytes, findings } = JSON.parse(stdout) as {
    seconds: number;
    processor: number;
    megabytes: number;
    findings: number;
  };
  const cells = [
    String(size).padStart(7),
    seconds.toFixed(2).padStart(7),
    processor.toFixed(2).padStart(9),
    megabytes.toFixed(0).padStart(7),
    String(findings).padStart(8),
  ];
  process.stdout.write(`${cells.join('  ')}\n`);
}

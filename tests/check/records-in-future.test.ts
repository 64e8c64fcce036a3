// What scripts wrote down cannot have happened on a day that has not come: a record of tomorrow would never grow old.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findContentProblems } from '#check/find-content-problems.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'records-'));
  cpSync('tests/fixtures/base/content', folder, { recursive: true });
  cpSync('tests/fixtures/results-outdated/content', folder, { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test.each(['accessibility-results.yaml', 'published-values.yaml'])('%s', (name) => {
  const file = join(folder, name);
  writeFileSync(file, readFileSync(file, 'utf8').replace('1999-06-01', '2099-06-01'));
  expect(findContentProblems(folder, { day: '1999-12-01' }).map(({ kind, file: at }) => [at, kind])).toEqual([
    [`content/${name}`, 'date-in-future'],
  ]);
});

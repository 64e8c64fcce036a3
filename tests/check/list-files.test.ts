// Whatever the build reads, the check has read before: no name hides a file from it.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listFiles } from '#check/read/list-files.ts';
import { listEntryFiles } from '#files/list-entries.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'names-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test.each([
  ['news/a.mdx', true],
  // As office programs mark an open document, and yet a page.
  ['news/~$a.mdx', true],
  ['organisations/~$a.yaml', true],
  ['consultations/2001~/about.yaml', true],
  ['consultations/~$2001/about.yaml', true],
  ['news/~$a.docx', false],
  ['news/~$answers.xlsx', false],
  ['news/a.mdx~', false],
  ['news/.a.mdx', false],
  ['organisations/._a.yaml', false],
  ['.git/a.mdx', false],
  ['news/.DS_Store', false],
])('%s: %s', (path, isListed) => {
  mkdirSync(join(folder, dirname(path)), { recursive: true });
  writeFileSync(join(folder, path), '');
  expect(listFiles(folder).map((file) => file.path)).toEqual(isListed ? [path] : []);
  const entries = (['news', 'organisations', 'consultations'] as const).flatMap((name) => listEntryFiles(folder, name));
  expect(entries).toHaveLength(isListed ? 1 : 0);
});

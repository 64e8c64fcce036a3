// A site is not built without the single files that every site needs; whoever deletes one is told how to bring it back.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findContentProblems } from '#check/find-content-problems.ts';
import { formatFindings } from '#check/report/text.ts';
import { NEEDED_SETTINGS } from '#schema/settings.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'settings-'));
  cpSync('tests/fixtures/base/content', folder, { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test.each(NEEDED_SETTINGS)('%s.yaml', (name) => {
  rmSync(join(folder, `${name}.yaml`));
  const file = `content/${name}.yaml`;
  expect(formatFindings(findContentProblems(folder))).toContain(
    `${file}:1:1\n  There is no file called ${file}.\n  Bring the file back:   git checkout HEAD -- ${file}   or take it from an earlier commit.\n  error · content-missing`,
  );
});

test('nothing is said of them when the whole folder is missing', () => {
  expect(findContentProblems(join(folder, 'nowhere'))).toHaveLength(1);
});

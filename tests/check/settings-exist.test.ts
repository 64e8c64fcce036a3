// A site is not built without the single files that every site needs; whoever deletes one is told how to bring it back.
import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findContentProblems } from '#check/find-content-problems.ts';
import { formatFindings } from '#check/report/text.ts';
import { NEEDED_SETTINGS } from '#schema/settings.ts';
import { BASE_CONTENT, useFolder } from '../setup/folder.ts';

const content = useFolder(BASE_CONTENT);

test.each(NEEDED_SETTINGS)('%s.yaml', (name) => {
  rmSync(content().at(`${name}.yaml`));
  const file = `content/${name}.yaml`;
  expect(formatFindings(findContentProblems(content().folder))).toContain(
    `${file}:1:1\n  There is no file called ${file}.\n  Bring the file back:   git checkout HEAD -- ${file}   or take it from an earlier commit.\n  error · content-missing`,
  );
});

test('nothing is said of them when the whole folder is missing', () => {
  expect(findContentProblems(content().at('nowhere'))).toHaveLength(1);
});

// What scripts wrote down cannot have happened on a day that has not come: a record of tomorrow would never grow old.
import { expect, test } from 'vitest';
import { findContentProblems } from '#check/find-content-problems.ts';
import { BASE_CONTENT, useFolder } from '../setup/folder.ts';

const content = useFolder(BASE_CONTENT);

test.each(['accessibility-results.yaml', 'published-values.yaml'])('%s', (name) => {
  content().copy('tests/fixtures/results-outdated/content');
  content().change(name, '1999-06-01', '2099-06-01');
  expect(findContentProblems(content().folder, { day: '1999-12-01' }).map(({ kind, file: at }) => [at, kind])).toEqual([
    [`content/${name}`, 'date-in-future'],
  ]);
});

// Promise: the single files that no site can be without are there.
import { NEEDED_SETTINGS } from '#schema/settings.ts';
import { START, toFinding } from '../finding.ts';
import type { Rule } from './rule.ts';

export const settingsExist: Rule = ({ folder, files }) => {
  if (folder !== 'read') return [];
  const there = new Set(files.map(({ path }) => path));
  return NEEDED_SETTINGS.map((name) => `content/${name}.yaml`)
    .filter((file) => !there.has(file))
    .map((file) =>
      toFinding('content-missing', {
        file,
        place: START,
        what: `There is no file called ${file}.`,
        remedy: `Bring the file back:   git checkout HEAD -- ${file}   or take it from an earlier commit.`,
      }),
    );
};

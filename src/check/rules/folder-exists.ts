// Promise: there is a content folder, and it can be read.
import { START, toFinding } from '../finding.ts';
import type { Rule } from '../read/snapshot.ts';
import { NEEDED_SETTINGS } from '#schema/settings.ts';

export const folderExists: Rule = ({ folder }) => {
  const file = 'content';
  if (folder === 'missing') {
    return [
      toFinding('content-missing', file, START, {
        what: 'There is no folder called content.',
        remedy: 'Start in the folder of the project, or bring the folder back:   git checkout -- content',
      }),
    ];
  }
  if (folder === 'read') return [];
  const isFile = folder === 'not-a-folder';
  return [
    toFinding('content-unreadable', file, START, {
      what: isFile ? 'content is a file, not a folder.' : 'The folder content cannot be read on this computer.',
      remedy: isFile
        ? 'Move the file away and bring the folder back:   git checkout -- content'
        : 'Allow reading it:   chmod -R u+rX content',
    }),
  ];
};

// Promise: the single files that no site can be without are there.

export const settingsExist: Rule = ({ folder, files }) => {
  if (folder !== 'read') return [];
  const there = new Set(files.map(({ path }) => path));
  return NEEDED_SETTINGS.map((name) => `content/${name}.yaml`)
    .filter((file) => !there.has(file))
    .map((file) =>
      toFinding('content-missing', file, START, {
        what: `There is no file called ${file}.`,
        remedy: `Bring the file back:   git checkout HEAD -- ${file}   or take it from an earlier commit.`,
      }),
    );
};

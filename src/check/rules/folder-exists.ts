// Promise: there is a content folder, and it can be read.
import { START, toFinding } from '../finding.ts';
import type { Rule } from './rule.ts';

export const folderExists: Rule = ({ folder }) => {
  const file = 'content';
  if (folder === 'missing') {
    return [
      toFinding('content-missing', {
        file,
        place: START,
        what: 'There is no folder called content.',
        remedy: 'Start in the folder of the project, or bring the folder back:   git checkout -- content',
      }),
    ];
  }
  if (folder === 'read') return [];
  const isFile = folder === 'not-a-folder';
  return [
    toFinding('content-unreadable', {
      file,
      place: START,
      what: isFile ? 'content is a file, not a folder.' : 'The folder content cannot be read on this computer.',
      remedy: isFile
        ? 'Move the file away and bring the folder back:   git checkout -- content'
        : 'Allow reading it:   chmod -R u+rX content',
    }),
  ];
};

// Promise: no example of the scaffold is published.
import { toFinding, type Finding } from '../finding.ts';
import type { ContentFile } from '../read/snapshot.ts';
import { EXAMPLE_MARK, LABEL_MARK, WORDS_MARK } from '../scaffold/write-entry.ts';
import { isDraft } from './drafts-are-unlinked.ts';
import type { Rule } from './rule.ts';

export const examplesAreReplaced: Rule = ({ files, tables }) => [
  ...files.flatMap((file) => (file.fields === undefined || isDraft(file) ? [] : checkLines(file))),
  ...tables.flatMap(({ file, figure }) => (figure === undefined || isDraft(figure) ? [] : checkLines(file))),
];

function checkLines({ path, text = '' }: ContentFile): Finding[] {
  return text.split('\n').flatMap((line, index) => {
    const isMark = line.trim() === EXAMPLE_MARK;
    if (!isMark && !line.includes(WORDS_MARK) && !line.includes(LABEL_MARK)) return [];
    return [
      toFinding('example-left', {
        file: path,
        place: { line: index + 1, column: 1 },
        what: isMark
          ? 'The value below this remark is still the example.'
          : 'The words are still those of the example.',
        remedy: 'Replace the example and delete the remark, or write "draft: true" while the page is not ready.',
      }),
    ];
  });
}

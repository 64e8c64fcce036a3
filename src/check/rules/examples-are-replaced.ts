// Promise: no example of the scaffold is published, and a hub that is new knows which of its files are examples.
import { toFinding, toPlace, type Finding } from '../finding.ts';
import { isDraft, type ContentFile, type Rule } from '../read/snapshot.ts';
import { EXAMPLE_FILE_MARK, EXAMPLE_MARK, LABEL_PLACEHOLDER, TEXT_PLACEHOLDER } from '../scaffold/write-entry.ts';
import { showValue } from '../text/show-value.ts';

export const examplesAreReplaced: Rule = ({ files, tables }) => [
  ...files.flatMap((file) => (file.fields === undefined || isDraft(file) ? [] : checkLines(file))),
  ...tables.flatMap(({ file, figure }) => (figure === undefined || isDraft(figure) ? [] : checkLines(file))),
];

/** Stands for words still to be written: capitals of a reminder, the Latin of a template. */
const PLACEHOLDER = /(?<![\w-])(?:TODO|FIXME|TBC|TBD|XXX+)(?![\w-])|\b[Ll]orem ipsum\b/;

/** No file that can be published has more. */
const MOST_LINES = 20_000;

function checkLines({ path, text = '', prose }: ContentFile): Finding[] {
  return text.split('\n', MOST_LINES).flatMap((line, index) => {
    const isRemark = (prose === undefined || index + 1 < prose.firstLine) && line.trimStart().startsWith('#');
    const placeholder = isRemark ? undefined : PLACEHOLDER.exec(line);
    if (placeholder !== undefined && placeholder !== null) {
      return toFinding('example-left', path, toPlace(index + 1, placeholder.index + 1), {
        what: `${showValue(placeholder[0])} stands for text that is still to be written.`,
        remedy: 'Write it, leave the place out, or write "draft: true" while the page is not ready.',
        value: placeholder[0],
      });
    }
    if (line.trim() === EXAMPLE_FILE_MARK) {
      return toFinding('example-entry', path, toPlace(index + 1), {
        what: 'This file is still the example of a new hub.',
        remedy: 'Make it yours and delete this line, or delete the file.',
      });
    }
    const isMark = line.trim() === EXAMPLE_MARK;
    if (!isMark && !line.includes(TEXT_PLACEHOLDER) && !line.includes(LABEL_PLACEHOLDER)) return [];
    return toFinding('example-left', path, toPlace(index + 1), {
      what: isMark ? 'The value below this remark is still the example.' : 'The text is still that of the example.',
      remedy: 'Replace the example and delete the remark, or write "draft: true" while the page is not ready.',
    });
  });
}

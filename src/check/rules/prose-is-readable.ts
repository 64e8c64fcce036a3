// Promise: the words of every entry can be read.
import { toFinding, type Finding } from '../finding.ts';
import type { ContentFile } from '../read/snapshot.ts';
import { explainMdx } from '../text/explain-mdx.ts';
import type { Rule } from './rule.ts';

export const proseIsReadable: Rule = ({ files }) => files.flatMap(checkFile);

function checkFile({ path: file, prose }: ContentFile): Finding[] {
  if (prose === undefined) return [];
  if (prose.isTooDeep) {
    return [
      toFinding('nesting-too-deep', {
        file,
        place: { line: prose.firstLine, column: 1 },
        what: 'The words have too many things inside one another, or hundreds of signs in one paragraph.',
        remedy: 'Write them flatter, in shorter paragraphs.',
      }),
    ];
  }
  if (prose.fault === undefined) return [];
  const { kind, ...words } = explainMdx(prose.fault, prose);
  return [toFinding(kind, { file, place: prose.fault.place, ...words })];
}

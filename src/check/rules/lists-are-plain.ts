// Promise: no list has boxes that cannot be ticked.
import { visit } from 'unist-util-visit';
import { toFinding, type Finding } from '../finding.ts';
import { placeOf } from '../read/prose-part.ts';
import type { ContentFile } from '../read/snapshot.ts';
import type { Rule } from './rule.ts';

export const listsArePlain: Rule = ({ files }) => files.flatMap(checkFile);

function checkFile({ path: file, prose }: ContentFile): Finding[] {
  if (prose?.tree === undefined) return [];
  const found: Finding[] = [];
  visit(prose.tree, 'listItem', (node) => {
    if (typeof node.checked !== 'boolean') return;
    found.push(
      toFinding('checkbox-not-allowed', {
        file,
        place: placeOf(prose, node),
        what: 'This line of a list has a box to tick.',
        remedy: 'Write a hyphen and a space, without the square brackets.',
      }),
    );
  });
  return found;
}

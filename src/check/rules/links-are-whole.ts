// Promise: no reader sees the brackets of a link that did not become one.
import { visit } from 'unist-util-visit';
import { toFinding, type Finding } from '../finding.ts';
import { placeOf } from '../read/prose-part.ts';
import type { ContentFile } from '../read/snapshot.ts';
import { showValue } from '../text/show-value.ts';
import type { Rule } from './rule.ts';

/** [words] (address), [words](address with spaces), [words][name]: what is left in the text when a link fails. */
const LEFT_OVER = /!?\[[^\]\n]*\](?: ?\((?:[^)\n]*)\)|\[[^\]\n]*\])/;

export const linksAreWhole: Rule = ({ files }) => files.flatMap(checkFile);

function checkFile({ path: file, prose }: ContentFile): Finding[] {
  if (prose?.tree === undefined) return [];
  const found: Finding[] = [];
  visit(prose.tree, 'text', (node) => {
    const match = LEFT_OVER.exec(node.value);
    if (match === null || !/\]\s?\(\s*(?:\/|#|https?:|www\.|[a-z]+:|[a-z]+\/)|\]\[/i.test(match[0])) return;
    found.push(
      toFinding('link-malformed', {
        file,
        place: placeOf(prose, node),
        what: `${showValue(match[0])} is not read as a link.`,
        remedy: 'Write [words](/address/) with no space between the brackets and none in the address.',
        value: match[0],
      }),
    );
  });
  return found;
}

// Promise: nothing published links to a draft, which has no page.
import { visit } from 'unist-util-visit';
import { toFinding, type Finding } from '../finding.ts';
import { placeOf } from '../read/prose-part.ts';
import type { ContentFile, Snapshot } from '../read/snapshot.ts';
import { showValue } from '../text/show-value.ts';
import type { Rule } from './rule.ts';

export const draftsAreUnlinked: Rule = (snapshot) =>
  snapshot.files.flatMap((file) => (isDraft(file) ? [] : checkFile(snapshot, file)));

/** Fields may name a draft: such links wait until it is published. Words cannot wait. */
function checkFile({ addresses }: Snapshot, { path: file, prose }: ContentFile): Finding[] {
  if (prose?.tree === undefined) return [];
  const found: Finding[] = [];
  visit(prose.tree, (node) => {
    if (node.type !== 'link' && node.type !== 'definition') return;
    const target = addresses.get(node.url.replace(/[?#].*$/, ''));
    if (target === undefined || !isDraft(target)) return;
    found.push(
      toFinding('draft-linked', {
        file,
        place: placeOf(prose, node),
        what: `The link ${showValue(node.url)} leads to a draft, which is not published.`,
        remedy: `Take "draft: true" off ${target.path}, or write the words without the link.`,
        value: node.url,
      }),
    );
  });
  return found;
}

export function isDraft({ fields }: ContentFile): boolean {
  return fields?.data?.['draft'] === true;
}

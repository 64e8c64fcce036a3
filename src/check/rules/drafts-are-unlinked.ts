// Promise: nothing published links to a draft, which has no page.
import { toFinding, type Finding } from '../finding.ts';
import type { ContentFile, Snapshot } from '../read/snapshot.ts';
import { showValue } from '../text/show-value.ts';
import type { Rule } from './rule.ts';

export const draftsAreUnlinked: Rule = (snapshot) =>
  snapshot.files.flatMap((file) => (isDraft(file) ? [] : checkFile(snapshot, file)));

/** Fields may name a draft: such links wait until it is published. Words cannot wait. */
function checkFile({ addresses }: Snapshot, { path: file, prose }: ContentFile): Finding[] {
  return (prose?.words?.links ?? []).flatMap(({ url, place }) => {
    const target = addresses.get(url.replace(/[?#].*$/, ''));
    if (target === undefined || !isDraft(target)) return [];
    return [
      toFinding('draft-linked', {
        file,
        place,
        what: `The link ${showValue(url)} leads to a draft, which is not published.`,
        remedy: `Take "draft: true" off ${target.path}, or write the words without the link.`,
        value: url,
      }),
    ];
  });
}

export function isDraft({ fields }: ContentFile): boolean {
  return fields?.data?.['draft'] === true;
}

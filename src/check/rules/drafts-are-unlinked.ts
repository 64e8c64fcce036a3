// Promise: nothing published shows or links to a draft, which has no page.
import { toFinding, type Finding } from '../finding.ts';
import type { ContentFile, Reference, Snapshot } from '../read/snapshot.ts';
import { showValue } from '../text/show-value.ts';
import type { Rule } from './rule.ts';

export const draftsAreUnlinked: Rule = (snapshot) => [
  ...snapshot.files.flatMap((file) => (isDraft(file) ? [] : checkFile(snapshot, file))),
  ...snapshot.references.flatMap((reference) =>
    isDraft(reference.file) ? [] : [...checkReference(snapshot, reference)],
  ),
];

function checkFile({ addresses }: Snapshot, { path: file, prose }: ContentFile): Finding[] {
  return (prose?.outline?.links ?? []).flatMap(({ url, place }) => {
    const target = addresses.get(url.replace(/[?#].*$/, ''));
    if (target === undefined || !isDraft(target)) return [];
    return toFinding('draft-linked', {
      file,
      place,
      what: `The link ${showValue(url)} leads to a draft, which is not published.`,
      remedy: `Take "draft: true" off ${target.path}, or write the words without the link.`,
      value: url,
    });
  });
}

/** Entries under "links" may be drafts: such a link waits until they are published. What a page shows cannot wait. */
function* checkReference(snapshot: Snapshot, { file, place, to, id, carrier }: Reference): Generator<Finding> {
  const target = carrier === 'to' ? undefined : targetOf(snapshot, to, id);
  if (target === undefined || !isDraft(target)) return;
  yield toFinding('draft-linked', {
    file: file.path,
    place,
    what: `${carrier} names ${showValue(id)}, which is a draft and not published.`,
    remedy: `Take "draft: true" off ${target.path}, or name another.`,
    value: id,
  });
}

function targetOf({ entries, tables, facts }: Snapshot, to: string, id: string): ContentFile | undefined {
  if (to === 'facts') {
    const table = facts.get(id)?.file;
    return tables.find(({ file }) => file === table)?.figure;
  }
  const [collection = '', name = ''] = to === 'any' ? id.split('/') : [to, id];
  return [...entries].find(([name]) => name === collection)?.[1].get(name);
}

export function isDraft({ fields }: ContentFile): boolean {
  return fields?.data?.['draft'] === true;
}

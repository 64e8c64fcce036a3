// What has no page is neither shown nor linked to: drafts, and sections that are not in use.
// Promise: nothing published shows or links to a draft, which has no page.
import { toFinding, type Finding, type Place } from '../finding.ts';
import { type ContentFile, type Reference, type Snapshot, isDraft, isEntry, type Rule } from '../read/snapshot.ts';
import { showValue } from '../text/show-value.ts';
import { sectionOfAddress, sectionOfCollection } from '#domain/sections.ts';
import type { SectionName } from '#schema/site.ts';
import { addressesOfSettings } from '../read/setting-lists.ts';

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
    return toFinding('draft-linked', file, place, {
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
  yield toFinding('draft-linked', file.path, place, {
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

// Promise: nothing published names or leads to what belongs to a section that is not in use.

export const sectionsAreUsed: Rule = (snapshot) => {
  const { files, references, unused } = snapshot;
  if (unused.size === 0) return [];
  const isPublished = (file: ContentFile): boolean => !isEntry(file) || !isUnused(file.locus.collection, unused);
  return [
    ...files.filter(isPublished).flatMap((file) => checkAddresses(file, unused)),
    ...references.filter(({ file }) => isPublished(file)).flatMap((reference) => checkNamed(reference, snapshot)),
  ];
};

function checkAddresses(file: ContentFile, unused: Snapshot['unused']): Finding[] {
  const links = [...(file.prose?.outline?.links ?? []), ...addressesOfSettings(file)];
  return links.flatMap(({ url, place }) => {
    const section = sectionOfAddress(url);
    return section === undefined || !unused.has(section)
      ? []
      : [toOff(file, place, url, `The link ${showValue(url)} leads to`, section)];
  });
}

/** Entries under "links" wait until their section is used, as they do for a draft. What a page shows cannot wait. */
function checkNamed({ file, place, to, id, carrier }: Reference, { unused }: Snapshot): Finding[] {
  const collection = to === 'any' ? id.split('/')[0] : to === 'facts' ? 'figures' : to;
  const section = carrier === 'to' ? undefined : sectionOfCollection(collection ?? '');
  return section === undefined || !unused.has(section)
    ? []
    : [toOff(file, place, id, `${carrier} names ${showValue(id)}, which belongs to`, section)];
}

function isUnused(collection: string, unused: Snapshot['unused']): boolean {
  const section = sectionOfCollection(collection);
  return section !== undefined && unused.has(section);
}

function toOff({ path: file }: ContentFile, place: Place, value: string, what: string, section: SectionName): Finding {
  return toFinding('section-off', file, place, {
    what: `${what} the section ${showValue(section)}, which is not in use.`,
    remedy: `Add ${section} to "sections" in content/site.yaml, or take this out.`,
    value,
  });
}

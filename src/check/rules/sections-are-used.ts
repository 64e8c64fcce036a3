// Promise: nothing published names or leads to what belongs to a section that is not in use.
import { sectionOfAddress, sectionOfCollection } from '#domain/sections.ts';
import type { SectionName } from '#schema/site.ts';
import { toFinding, type Finding, type Place } from '../finding.ts';
import { isEntry, type ContentFile, type Reference, type Snapshot } from '../read/snapshot.ts';
import { showValue } from '../text/show-value.ts';
import type { Rule } from './rule.ts';
import { addressesOfSettings } from './settings-have-targets.ts';

export const sectionsAreUsed: Rule = (snapshot) => {
  const { files, references, unused } = snapshot;
  if (unused.size === 0) return [];
  const isPublished = (file: ContentFile): boolean => !isEntry(file) || !isUnused(file.locus.collection, unused);
  return [
    ...files.filter(isPublished).flatMap((file) => checkAddresses(file, unused)),
    ...references.filter(({ file }) => isPublished(file)).flatMap((reference) => checkReference(reference, snapshot)),
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
function checkReference({ file, place, to, id, carrier }: Reference, { unused }: Snapshot): Finding[] {
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
  return toFinding('section-off', {
    file,
    place,
    what: `${what} the section ${showValue(section)}, which is not in use.`,
    remedy: `Add ${section} to "sections" in content/site.yaml, or take this out.`,
    value,
  });
}

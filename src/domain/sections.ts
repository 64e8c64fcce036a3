// The parts of a site that are in use, and what belongs to each: collections, and the addresses below its own.
import type { CollectionName } from '#schema/collections.ts';
import { SECTION_COLLECTIONS, SECTION_NAMES, type SectionName } from '#schema/site.ts';

/** The section that shows a collection; undefined for what is always there. */
export function sectionOfCollection(collection: string): SectionName | undefined {
  return SECTION_NAMES.find((name) => (SECTION_COLLECTIONS[name] as readonly string[]).includes(collection));
}

/** The section that an address of this site lies in, such as /funding/guides/; undefined for pages that are always there. */
export function sectionOfAddress(address: string): SectionName | undefined {
  const first = /^\/([a-z-]+)(?:[/?#]|$)/.exec(address)?.[1];
  return SECTION_NAMES.find((name) => name === first);
}

/** @param sections those in use */
export function isInUse(collection: CollectionName, sections: readonly SectionName[]): boolean {
  const section = sectionOfCollection(collection);
  return section === undefined || sections.includes(section);
}

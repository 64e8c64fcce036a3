// The parts of a site that are in use, and what belongs to each: collections, and the addresses below its own.
import type { CollectionName } from '#schema/collections.ts';
import { SECTION_COLLECTIONS, SECTION_NAMES, type SectionName } from '#schema/site.ts';

/** The section that shows a collection; undefined for what is always there. */
export function sectionOfCollection(collection: string): SectionName | undefined {
  return SECTION_NAMES.find((name) => (SECTION_COLLECTIONS[name] as readonly string[]).includes(collection));
}

/** Files of a section that lie elsewhere, beside its data: calendars, charts, the pictures of its shared pages. */
const FILES: Partial<Record<SectionName, RegExp>> = {
  objectives: /^\/share\/objective\./,
  themes: /^\/share\/theme\./,
  groups: /^\/share\/group\./,
  news: /^\/share\/news\./,
  events: /^\/(?:calendar\/(?!funding)|share\/event\.)/,
  funding: /^\/(?:calendar\/funding|embed\/year-of-rounds\/|share\/(?:funding|guide)\.)/,
  consultation: /^\/(?:data\/figure\.|share\/(?:consultation\.|figure))/,
};

/** The section that an address of this site lies in, such as /funding/guides/; undefined for what is always there. */
export function sectionOfAddress(address: string): SectionName | undefined {
  const [, collection] = /^\/api\/v\d+\/([a-z]+)\./.exec(address) ?? [];
  if (collection !== undefined) return sectionOfCollection(collection);
  const [, first] = /^\/([a-z-]+)(?:[/?#]|$)/.exec(address) ?? [];
  return SECTION_NAMES.find((name) => name === first || FILES[name]?.test(address));
}

/** @param sections those in use */
export function isInUse(collection: CollectionName, sections: readonly SectionName[]): boolean {
  const section = sectionOfCollection(collection);
  return section === undefined || sections.includes(section);
}

// Knows every address the site will answer, from the entries there are and the pages that are always there.
import { FIXED_ADDRESSES, entryAddress, seriesAddress } from '#domain/addresses.ts';
import { FACET_IDS } from '#domain/funding/facets.ts';
import { sectionOfAddress } from '#domain/sections.ts';
import type { SectionName } from '#schema/site.ts';
import { fieldsAddress } from '#domain/handbook.ts';
import { COLLECTION_NAMES, type CollectionName } from '#schema/collections.ts';
import { WRITTEN_SETTINGS } from '#schema/settings.ts';
import { groupAddress, RULE_GROUPS } from '../rule-docs.ts';
import type { SettingLists } from './setting-lists.ts';
import type { ContentFile, EntryFile } from './snapshot.ts';

type Entries = ReadonlyMap<CollectionName, ReadonlyMap<string, EntryFile>>;

/** Lists of the finder, the archive of news, the record of a theme, feeds and calendars: which of them there are, only the build knows. */
const DERIVED: readonly RegExp[] = [
  new RegExp(`^/funding/(?:${FACET_IDS.join('|')})/[a-z0-9-]+/$`),
  /^\/news\/(?:page\/\d+|(?:themes|groups)\/[a-z0-9-]+)\/$/,
  /^\/record\/[a-z0-9-]+\/$/,
  /^\/events\/series\/[a-z0-9-]+\/$/,
  /^\/(?:feeds|calendar|api\/v1)\/[a-z0-9/-]+\.(?:xml|json|ics|opml)$/,
];

/** Addresses end with a slash; a source is a place on the page of sources and has none of its own. */
export function collectAddresses(
  entries: Entries,
  lists: SettingLists,
  unused: ReadonlySet<SectionName>,
): ReadonlyMap<string, EntryFile | undefined> {
  const known = new Map<string, EntryFile | undefined>(FIXED_ADDRESSES.map((address) => [address, undefined]));
  known.set('/funding/compare/', undefined);
  known.set('/admin/', undefined);
  if ((entries.get('funding')?.size ?? 0) > 0) known.set('/embed/year-of-rounds/', undefined);
  for (const [id, { listedAt }] of lists.get('eventSeries') ?? []) {
    if (listedAt === undefined) known.set(seriesAddress(id), undefined);
  }
  for (const { id } of RULE_GROUPS) known.set(groupAddress(id), undefined);
  for (const id of [...COLLECTION_NAMES, ...WRITTEN_SETTINGS, 'codebook']) known.set(fieldsAddress(id), undefined);
  for (const byId of entries.values()) {
    for (const file of byId.values()) {
      const address = addressOf(file);
      if (address !== undefined) known.set(address, file);
      for (const other of listsWith(file)) known.set(other, known.get(other));
    }
  }
  if (unused.size === 0) return known;
  return new Map([...known].filter(([address]) => !isUnused(address, unused)));
}

/** True for an address in a section that is not in use. */
export function isUnused(address: string, unused: ReadonlySet<SectionName>): boolean {
  const section = sectionOfAddress(address);
  return section !== undefined && unused.has(section);
}

/** Addresses an entry brings besides its page: the list of its year, and the files of a figure. */
function listsWith({ locus, fields }: EntryFile): string[] {
  const published = fields?.data?.['publishedOn'];
  if (locus.collection === 'news' && typeof published === 'string') return [`/news/${published.slice(0, 4)}/`];
  if (locus.collection !== 'figures') return [];
  return [...['csv', 'json', 'svg', 'png'].map((ending) => `/data/${locus.id}.${ending}`), `/embed/${locus.id}/`];
}

/** The address of an entry's own page, or undefined for sources, which have none. */
export function addressOf({ locus }: EntryFile): string | undefined {
  if (locus.collection === 'sources') return undefined;
  return entryAddress(locus.collection, locus.id, locus.consultation);
}

/**
 * True for addresses that depend on what only the build has: facets, feeds, calendars. A theme or group in them must exist, and for lists
 * of the finder one scheme. Of series none is known while their list has faults.
 */
export function isDerivedAddress(
  address: string,
  {
    entries,
    lists,
  }: {
    entries: ReadonlyMap<CollectionName, { has: (id: string) => boolean; size: number }>;
    lists: Pick<SettingLists, 'has'>;
  },
): boolean {
  if (!DERIVED.some((pattern) => pattern.test(address))) return false;
  if (address.startsWith('/funding/')) return (entries.get('funding')?.size ?? 0) > 0;
  if (address.startsWith('/events/series/')) return !lists.has('eventSeries');
  const [, theme] = OF_THEME.exec(address) ?? [];
  if (theme !== undefined) return entries.get('themes')?.has(theme) === true;
  const [, collection = '', id = ''] = OF_ENTRY.exec(address) ?? [];
  const byId = COLLECTION_NAMES.find((name) => name === collection);
  return byId === undefined || entries.get(byId)?.has(id) === true;
}

const OF_THEME = /^\/record\/([a-z0-9-]+)\/$/;
const OF_ENTRY = /^\/(?:news|feeds|calendar)\/(themes|groups|events|funding)\/([a-z0-9-]+)(?:\/|\.[a-z]+)$/;

/** The ledger of every address ever published, from its own file. */
export function readPublished(files: readonly ContentFile[]): ReadonlySet<string> {
  const ledger = files.find(({ locus }) => locus.kind === 'setting' && locus.id === 'published-addresses');
  const list: unknown = ledger?.fields?.data?.['published'];
  return new Set(Array.isArray(list) ? list.filter((address) => typeof address === 'string') : []);
}

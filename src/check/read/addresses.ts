// Knows every address the site will answer, from the entries there are and the pages that are always there.
import { FIXED_ADDRESSES, NEWS_ON_A_PAGE, entryAddress, seriesAddress } from '#domain/addresses.ts';
import { AMOUNT_BANDS } from '#domain/funding/bands.ts';
import { FACET_IDS, toFacets } from '#domain/funding/facets.ts';
import { sectionOfAddress } from '#domain/sections.ts';
import type { SectionName } from '#schema/site.ts';
import { fieldsAddress } from '#domain/handbook.ts';
import { COLLECTION_NAMES, type CollectionName } from '#schema/collections.ts';
import { PAGE_ADDRESS } from '#schema/redirects.ts';
import { WRITTEN_SETTINGS } from '#schema/settings.ts';
import { groupAddress, RULE_GROUPS } from '../rule-docs.ts';
import { readSetting } from './setting-lists.ts';
import type { ContentFile, EntryFile, SettingLists } from './snapshot.ts';
import { isGroup } from './walk-values.ts';

type Entries = ReadonlyMap<CollectionName, ReadonlyMap<string, EntryFile>>;

/** What derived addresses follow from. */
interface Known {
  entries: ReadonlyMap<CollectionName, { has: (id: string) => boolean; keys: () => Iterable<string>; size: number }>;
  lists: SettingLists;
}

const ID = '([a-z0-9-]+)';

/** Lists of the finder, the archive of news, the record of a theme, feeds, calendars and data: of what there is, by the parts of the address. */
const DERIVED: readonly (readonly [
  pattern: string,
  isThere: (known: Known, first: string, second: string) => boolean,
])[] = [
  [`/funding/(${FACET_IDS.join('|')})/${ID}/`, isListOfFinder],
  [
    '/news/page/(\\d+)/',
    ({ entries }, page) => Number(page) > 1 && (Number(page) - 1) * NEWS_ON_A_PAGE < (entries.get('news')?.size ?? 0),
  ],
  [`/(?:news|feeds)/(themes|groups)/${ID}(?:/|\\.xml|\\.json)`, isEntryOf],
  [`/record/${ID}/`, (known, theme) => isEntryOf(known, 'themes', theme)],
  // Of series none is known while their list has faults.
  [`/events/series/${ID}/`, ({ lists }) => !lists.has('eventSeries')],
  ['/feeds/(?:(?:news|changes|deadlines)\\.(?:xml|json)|all\\.opml)', () => true],
  [`/calendar/(events|funding|groups)/${ID}\\.ics`, isEntryOf],
  ['/calendar/(?:events|funding-deadlines)\\.ics', () => true],
  [`/calendar/${ID}\\.ics`, ({ lists }, series) => lists.get('eventSeries')?.has(series) ?? true],
  [`/api/v1/(?:graph|${COLLECTION_NAMES.join('|')})(?:\\.schema)?\\.json`, () => true],
];

function isEntryOf({ entries }: Known, collection: string, id: string): boolean {
  return COLLECTION_NAMES.some((name) => name === collection && entries.get(name)?.has(id) === true);
}

/** Answers are the schema's, but themes and places are content: any place may be there while their list has faults. */
function isListOfFinder({ entries, lists }: Known, facet: string, value: string): boolean {
  if ((entries.get('funding')?.size ?? 0) === 0) return false;
  const areas = lists.get('areas');
  if (facet === 'where' && areas === undefined) return true;
  const toValues = (ids: Iterable<string>) => [...ids].map((id) => ({ id, label: id }));
  return toFacets(toValues(entries.get('themes')?.keys() ?? []), toValues(areas?.keys() ?? []), AMOUNT_BANDS).some(
    ({ id, values }) => id === facet && values.some((known) => known.id === value),
  );
}

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

/** True for addresses of lists and files that follow from entries and settings. */
export function isDerivedAddress(address: string, known: Known): boolean {
  return DERIVED.some(([pattern, isThere]) => {
    const [all, first = '', second = ''] = new RegExp(`^${pattern}$`).exec(address) ?? [];
    return all !== undefined && isThere(known, first, second);
  });
}

/** The ledger of every address ever published, from its own file. */
export function readPublished(files: readonly ContentFile[]): ReadonlySet<string> {
  const list: unknown = readSetting(files, 'published-addresses')?.['published'];
  return new Set(Array.isArray(list) ? list.filter((address) => typeof address === 'string') : []);
}

export interface Redirect {
  from: string;
  to: string;
  index: number;
}

/** What is no address is a fault of the schema. */
export function readRedirects({ files }: { files: readonly ContentFile[] }): Redirect[] {
  const list: unknown = readSetting(files, 'redirects')?.['redirects'];
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown, index) =>
    isGroup(item) && isPageAddress(item['from']) && isPageAddress(item['to'])
      ? [{ from: item['from'], to: item['to'], index }]
      : [],
  );
}

function isPageAddress(value: unknown): value is string {
  return typeof value === 'string' && PAGE_ADDRESS.test(value.replace(/#.*$/, ''));
}

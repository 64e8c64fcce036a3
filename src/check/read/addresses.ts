// Knows every address the site will answer, from the entries there are and the pages that are always there.
import { FIXED_ADDRESSES, entryAddress } from '#domain/addresses.ts';
import type { CollectionName } from '#schema/collections.ts';
import { KIND_IDS, kindAddress } from '../kinds.ts';
import type { EntryFile } from './snapshot.ts';

type Entries = ReadonlyMap<CollectionName, ReadonlyMap<string, EntryFile>>;

/** Pages drawn from many entries or from the checker's own table, and files for reuse. */
const DERIVED: readonly RegExp[] = [
  /^\/news\/\d{4}\/$/,
  /^\/funding\/[a-z-]+\/[a-z0-9-]+\/$/,
  /^\/(?:feeds|calendar|api\/v1)\/[a-z0-9/-]+\.(?:xml|json|ics|opml)$/,
  /^\/data\/[a-z0-9-]+\.(?:csv|json|svg|png|zip)$/,
  /^\/embed\/[a-z0-9-]+\/$/,
];

/** Addresses end with a slash; a source is a place on the page of sources and has none of its own. */
export function collectAddresses(entries: Entries): ReadonlyMap<string, EntryFile | undefined> {
  const known = new Map<string, EntryFile | undefined>(FIXED_ADDRESSES.map((address) => [address, undefined]));
  for (const kind of KIND_IDS) known.set(kindAddress(kind), undefined);
  for (const shelf of entries.values()) {
    for (const file of shelf.values()) {
      const address = addressOf(file);
      if (address !== undefined) known.set(address, file);
    }
  }
  return known;
}

/** The address of an entry's own page, or undefined for sources, which have none. */
export function addressOf({ locus }: EntryFile): string | undefined {
  if (locus.collection === 'sources') return undefined;
  return entryAddress(locus.collection, locus.id, locus.consultation);
}

/** True for addresses that depend on data only the build has: years, facets, files for reuse. */
export function isDerivedAddress(address: string): boolean {
  return DERIVED.some((pattern) => pattern.test(address));
}

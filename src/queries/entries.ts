// The entries of each collection, in the order of their ids, fetched once. Drafts and what is dated later than the day of the
// build are left out, but for those who write.
import { getCollection, type CollectionEntry } from 'astro:content';
import { entryAddress } from '#domain/addresses.ts';
import { isInUse } from '#domain/sections.ts';
import { isPublished } from '#domain/is-published.ts';
import { COLLECTION_NAMES, type CollectionName } from '#schema/collections.ts';
import { compareIds } from '#text/compare.ts';
import { DAY, SETTINGS } from './settings.ts';

type Entry<C extends CollectionName> = CollectionEntry<C>;

interface DatedEntries<C extends CollectionName> {
  entries: Entry<C>[];
  /** Addresses of what was published after the day of the build. */
  later: string[];
}

const fetched = new Map<CollectionName, Promise<unknown>>();

export async function getEntries<C extends CollectionName>(name: C): Promise<Entry<C>[]> {
  return (await getDatedEntries(name)).entries;
}

/** Addresses without a page, because their text was published after the day of the build. */
export async function getLaterAddresses(): Promise<ReadonlySet<string>> {
  return new Set((await getDatedEntries('news')).later);
}

function getDatedEntries<C extends CollectionName>(name: C): Promise<DatedEntries<C>> {
  const known = import.meta.env.DEV ? undefined : fetched.get(name);
  if (known) return known as Promise<DatedEntries<C>>;
  const dated = fetchDatedEntries(name);
  fetched.set(name, dated);
  return dated;
}

async function fetchDatedEntries<C extends CollectionName>(name: C): Promise<DatedEntries<C>> {
  // What belongs to a section that is not in use counts as not written.
  const all = isInUse(name, SETTINGS.sections) ? await getCollection(name) : [];
  const dated: DatedEntries<C> = { entries: [], later: [] };
  for (const entry of all.toSorted(compareIds)) {
    const { id, data } = entry;
    if (!import.meta.env.DEV && 'draft' in data && data.draft === true) continue;
    if (import.meta.env.DEV || isPublished(data, DAY)) dated.entries.push(entry);
    else dated.later.push(entryAddress(name, id));
  }
  return dated;
}

/** Collections with pages of their own: a source is cited, not read. */
export const READ_COLLECTIONS = COLLECTION_NAMES.filter((name) => name !== 'sources');

/** The entries of several collections, one after the other, each with its ref. */
export async function getAllEntries<C extends CollectionName>(names: readonly C[]) {
  const collections = await Promise.all(
    names.map(async (collection) =>
      (await getEntries(collection)).map((entry) => ({
        ...entry,
        collection,
        ref: `${collection}/${entry.id}` as const,
      })),
    ),
  );
  return collections.flat();
}

/** The ids of each collection. */
export async function getIds(): Promise<ReadonlyMap<CollectionName, ReadonlySet<string>>> {
  const ids = COLLECTION_NAMES.map(
    async (name) => [name, new Set((await getEntries(name)).map(({ id }) => id))] as const,
  );
  return new Map(await Promise.all(ids));
}

/** `getStaticPaths` for the pages of a collection: one path an entry, the entry as its prop. */
export async function toPaths<C extends CollectionName>(
  name: C,
): Promise<{ params: { id: string }; props: { entry: Entry<C> } }[]> {
  return (await getEntries(name)).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}

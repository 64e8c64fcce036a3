// The entries of each collection: drafts left out but for those who write, in the order of their ids, fetched once.
import { getCollection, type CollectionEntry } from 'astro:content';
import type { CollectionName } from '#schema/collections.ts';

export interface Entry<C extends CollectionName> {
  id: string;
  data: CollectionEntry<C>['data'];
  /** The words of the entry as MDX text; empty for records. */
  body: string;
}

const fetched = new Map<CollectionName, Promise<unknown>>();

export function getEntries<C extends CollectionName>(name: C): Promise<Entry<C>[]> {
  const known = import.meta.env.DEV ? undefined : fetched.get(name);
  if (known) return known as Promise<Entry<C>[]>;
  const list = fetchEntries(name);
  fetched.set(name, list);
  return list;
}

async function fetchEntries<C extends CollectionName>(name: C): Promise<Entry<C>[]> {
  const all = await getCollection(name);
  return all
    .filter(({ data }) => import.meta.env.DEV || !('draft' in data && data.draft === true))
    .map(({ id, data, body }) => ({ id, data, body: body ?? '' }))
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** `getStaticPaths` for the pages of a collection: one path an entry, the entry as its prop. */
export async function toPaths<C extends CollectionName>(
  name: C,
): Promise<{ params: { id: string }; props: { entry: Entry<C> } }[]> {
  return (await getEntries(name)).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}

// What the forms need to know of the content: the entries a link may lead to.
import { COLLECTIONS, COLLECTION_NAMES, type CollectionName } from '#schema/collections.ts';
import { getEntries } from './entries.ts';

export interface LinkedEntry {
  /** Collection and id: "groups/smart-places". */
  id: string;
  title: string;
}

/** Every entry with a page of its own, in the order of the collections. */
export async function getLinkedEntries(): Promise<LinkedEntry[]> {
  const names = COLLECTION_NAMES.filter((name) => name !== 'sources');
  const collections = await Promise.all(names.map(listTitles));
  return collections.flat();
}

async function listTitles(name: CollectionName): Promise<LinkedEntry[]> {
  const entries = await getEntries(name);
  return entries.map(({ id, data }) => {
    const title = 'title' in data ? data.title : data.term;
    return { id: `${name}/${id}`, title: `${title} (${COLLECTIONS[name].singular})` };
  });
}

// What lists, connections and search call the pages of a collection, as the registry has it.
import { COLLECTION_NAMES, DEFINITIONS, type CollectionName } from '#schema/collections.ts';

/** What a page is called in lists: "Working group". */
export function labelOf(collection: CollectionName): string {
  return DEFINITIONS[collection].label;
}

/** What results and filters of search call a page; undefined where the collection is not searched. */
export function searchLabelOf(collection: CollectionName): string | undefined {
  const { search } = DEFINITIONS[collection];
  return search === false ? undefined : search;
}

interface ConnectionHeading {
  collection: CollectionName;
  heading: string;
  /** Where all pages of the collection are listed. */
  address: string;
}

/** The groups under "How this connects", in their order. */
export function listConnectionHeadings(): ConnectionHeading[] {
  return COLLECTION_NAMES.flatMap((collection) => {
    const { connections } = DEFINITIONS[collection];
    return connections === false ? [] : [{ collection, ...connections }];
  }).sort((a, b) => a.position - b.position);
}

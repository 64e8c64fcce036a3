// The addresses that nothing leads to: lists without an entry, and standing pages that nobody has written.
import { COLLECTION_NAMES, DEFINITIONS, type CollectionName } from '#schema/collections.ts';
import { entryAddress } from './addresses.ts';

/** Lists that show entries of these collections, beside the list of each. */
const LISTS: Readonly<Record<string, readonly CollectionName[]>> = {
  '/funding/compare/': ['funding'],
  '/funding/rounds/': ['funding'],
  '/record/': ['news', 'events', 'groups', 'consultations'],
  '/about/sources/': ['sources'],
};

/** Pages of content that templates lead to. */
const LINKED_PAGES = ['about', 'accessibility', 'contribute', 'data', 'history', 'privacy'];

/** @param ids what there is in each collection */
export function findAbsentPages(ids: ReadonlyMap<CollectionName, ReadonlySet<string>>): ReadonlySet<string> {
  const isEmpty = (name: CollectionName): boolean => (ids.get(name)?.size ?? 0) === 0;
  const own = COLLECTION_NAMES.filter((name) => name !== 'pages').flatMap((name): [string, CollectionName[]][] => {
    const { connections } = DEFINITIONS[name];
    return connections === false ? [] : [[connections.address, [name]]];
  });
  return new Set([
    ...[...own, ...Object.entries(LISTS)].filter(([, names]) => names.every(isEmpty)).map(([address]) => address),
    ...LINKED_PAGES.filter((id) => ids.get('pages')?.has(id) !== true).map((id) => entryAddress('pages', id)),
  ]);
}

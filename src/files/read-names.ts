// The names that the text of entries is searched for, read from the files of organisations and glossary terms.
import { readFileSync } from 'node:fs';
import { createNameFinder, type FindNames } from '#domain/names/find-names.ts';
import { toKnownNames } from '#domain/names/known-names.ts';
import { isInUse } from '#domain/sections.ts';
import { SECTION_NAMES } from '#schema/site.ts';
import { COLLECTIONS, type CollectionName } from '#schema/collections.ts';
import type { Organisation } from '#schema/organisations.ts';
import type { Term } from '#schema/glossary.ts';
import { listEntryFiles } from './list-entries.ts';
import { readSite } from './read-site.ts';
import { readYaml } from './yaml.ts';

interface NamesInContent {
  find: FindNames;
  /** The terms that an entry is the full answer to, by "collection/id". */
  answered: ReadonlyMap<string, ReadonlySet<string>>;
  /** The files that were read. */
  files: readonly string[];
}

/** Files that do not fit their schema are passed over: the check names them. @param contentFolder path of `content/` */
export function readNames(contentFolder: string): NamesInContent {
  const organisations = readEntries<Organisation>(contentFolder, 'organisations');
  const terms = readEntries<Term>(contentFolder, 'glossary');
  const answered = new Map<string, Set<string>>();
  for (const [id, { links }] of terms.entries) {
    for (const { to } of links) answered.set(to, (answered.get(to) ?? new Set()).add(id));
  }
  return {
    find: createNameFinder(toKnownNames(organisations.entries, terms.entries)),
    answered,
    files: [...organisations.files, ...terms.files],
  };
}

function readEntries<T extends object>(
  contentFolder: string,
  collection: CollectionName,
): { entries: Map<string, T>; files: string[] } {
  const found = isInUse(collection, readSite(contentFolder)?.sections ?? SECTION_NAMES)
    ? listEntryFiles(contentFolder, collection)
    : [];
  const entries = found.flatMap(({ id, path }): [string, T][] => {
    const { success, data } = COLLECTIONS[collection].schema.safeParse(readYaml(readFileSync(path, 'utf8')).data);
    return success && !('draft' in data && data.draft === true) ? [[id, data as T]] : [];
  });
  return { entries: new Map(entries), files: found.map(({ path }) => path) };
}

// Reads the whole of content/ once, with everything the rules need to know about all files together.
import { statSync } from 'node:fs';
import { COLLECTION_NAMES, type CollectionName } from '#schema/collections.ts';
import { collectAddresses } from './addresses.ts';
import { readContentFile } from './content-file.ts';
import { listFiles } from './list-files.ts';
import { collectReferences } from './references.ts';
import { readSetting, readSettingLists, readUnused } from './setting-lists.ts';
import { isEntry, type ContentFile, type EntryFile, type Snapshot } from './snapshot.ts';
import { collectFacts, readTables } from './facts.ts';

export interface SnapshotOptions {
  /** "2026-11-24": the day for rules about time; without it they rest. */
  day?: string | undefined;
  /** Folders with the content of other hubs that are published beside this one. */
  beside?: readonly string[];
}

/** Never throws: a folder that is missing or cannot be read is a snapshot that says so. */
export function readSnapshot(folder: string, { day, beside = [] }: SnapshotOptions = {}): Snapshot {
  const state = stateOf(folder);
  if (state !== 'read') return toSnapshot(state, [], day);
  try {
    return { ...toSnapshot('read', listFiles(folder).map(readContentFile), day), beside: beside.map(readBeside) };
  } catch (error) {
    if (error instanceof Error && 'code' in error) return toSnapshot('unreadable', [], day);
    throw error;
  }
}

/** The same from files already read. */
export function toSnapshot(state: Snapshot['folder'], files: readonly ContentFile[], day?: string): Snapshot {
  const entries = indexEntries(files);
  const lists = readSettingLists(files);
  const unused = readUnused(files);
  const tables = readTables(files, entries.get('figures'));
  return {
    folder: state,
    day,
    files,
    entries,
    tables,
    facts: collectFacts(tables),
    lists,
    unused,
    beside: [],
    references: files.flatMap(collectReferences),
    addresses: collectAddresses(entries, lists, unused),
  };
}

/** Another hub is only asked who it is. */
function readBeside(folder: string): Snapshot['beside'][number] {
  const files = listFiles(folder).filter(({ path }) => path === 'site.yaml');
  return { folder, site: readSetting(files.map(readContentFile), 'site') ?? {} };
}

function stateOf(folder: string): Snapshot['folder'] {
  try {
    return statSync(folder).isDirectory() ? 'read' : 'not-a-folder';
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'missing' : 'unreadable';
  }
}

function indexEntries(files: readonly ContentFile[]): ReadonlyMap<CollectionName, ReadonlyMap<string, EntryFile>> {
  const index = new Map(COLLECTION_NAMES.map((name) => [name, new Map<string, EntryFile>()]));
  for (const file of files) {
    if (!isEntry(file)) continue;
    const byId = index.get(file.locus.collection);
    if (byId && !byId.has(file.locus.id)) byId.set(file.locus.id, file);
  }
  return index;
}

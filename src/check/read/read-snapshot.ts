// Reads the whole of content/ once, with everything the rules need to know about all files together.
import { statSync } from 'node:fs';
import { COLLECTION_NAMES, type CollectionName } from '#schema/collections.ts';
import { collectAddresses } from './addresses.ts';
import { readContentFile } from './content-file.ts';
import { listFiles } from './list-files.ts';
import { readSetting, readSettingLists, readUnusedSections } from './setting-lists.ts';
import {
  isEntry,
  type ContentFile,
  type EntryFile,
  type Snapshot,
  type Reference,
  type Fact,
  type TableFile,
} from './snapshot.ts';
import { PROSE_COMPONENTS } from '#schema/prose.ts';
import { describeFields } from '#schema/describe.ts';
import { walkValues } from './walk-values.ts';
import { readFigureTable } from '#files/figure-table.ts';
import type { TableRules } from '#files/table-fault.ts';
import { FIGURE_KINDS } from '#schema/consultations.ts';

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
  const unused = readUnusedSections(files);
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

// Collects every id that points to an entry or a number: from fields, by the schema, and from components, by their props.

/** In the order of the file. Values of the wrong type are the schema's business and left out. */
function collectReferences(file: ContentFile): Reference[] {
  return [...fromFields(file), ...fromProse(file)];
}

function* fromFields(file: ContentFile): Generator<Reference> {
  const { fields } = file;
  if (fields === undefined) return;
  for (const [{ refersTo }, id, path] of walkValues(fields)) {
    if (refersTo === undefined || typeof id !== 'string') continue;
    const carrier = path.filter((step) => typeof step === 'string').at(-1) ?? '';
    yield { file, place: fields.yaml.placeOfValue(path), to: refersTo, id, carrier };
  }
}

function fromProse(file: ContentFile): Reference[] {
  return (file.prose?.outline?.elements ?? []).flatMap(({ name, props, place }) => {
    if (!Object.hasOwn(PROSE_COMPONENTS, name)) return [];
    const known = describeFields(PROSE_COMPONENTS[name as keyof typeof PROSE_COMPONENTS].props);
    return props.flatMap((prop) => {
      const { refersTo: to, several } = known.find((candidate) => candidate.name === prop.name) ?? {};
      if (to === undefined || typeof prop.value !== 'string') return [];
      const ids = several === true ? prop.value.split(' ') : [prop.value];
      return ids.map((id) => ({ file, place, to, id, carrier: name }));
    });
  });
}

// Reads the tables of all figures: their rows, their faults, and the ids by which text can show a number.

function readTables(files: readonly ContentFile[], figures: ReadonlyMap<string, EntryFile> | undefined): TableFile[] {
  return files.flatMap((file) => {
    if (file.locus.kind !== 'table' || file.text === undefined || file.conflictLine !== undefined) return [];
    const figure = figures?.get(file.locus.id);
    return [{ file, figure, table: readFigureTable(file.text, rulesOf(figure)) }];
  });
}

/** Of a table too long to be read, no more lines are looked at than a whole one has. */
const MOST_LINES = 1000;

/** Of two rows with one id, the first by path. A row with a fault still bears its id, so that one fault is reported once. */
function collectFacts(tables: readonly TableFile[]): ReadonlyMap<string, Fact> {
  const facts = new Map<string, Fact>();
  for (const { file, table } of tables) {
    for (const row of table.rows) if (!facts.has(row.id)) facts.set(row.id, { file, row });
    if (table.faults.length === 0) continue;
    for (const line of (file.text ?? '').split('\n', MOST_LINES).slice(1)) {
      // Also where semicolons or tabs part the columns, which is a fault of its own.
      const id = /^"?([^",;\t]+)/.exec(line)?.[1];
      if (id !== undefined && !facts.has(id)) facts.set(id, { file, row: undefined });
    }
  }
  return facts;
}

/** What decides how the table must look, as far as the figure could be read; its own faults are reported elsewhere. */
function rulesOf(figure: EntryFile | undefined): TableRules {
  const { data, issues = [] } = figure?.fields ?? {};
  const kind = FIGURE_KINDS.find((known) => known === data?.['kind']) ?? 'shares';
  const rules: TableRules = { kind };
  if (data?.['exclusive'] === true) rules.exclusive = true;
  if (data?.['rest'] === true) rules.rest = true;
  if (data?.['baseByRow'] === true) rules.baseByRow = true;
  const isScaleSound = Array.isArray(data?.['scale']) && !issues.some(({ path }) => path[0] === 'scale');
  if (isScaleSound) rules.scale = data['scale'] as NonNullable<TableRules['scale']>;
  return rules;
}

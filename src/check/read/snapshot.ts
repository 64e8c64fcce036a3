// The shape of everything the rules look at: all files of content/ at one moment, read once.
import type { z } from 'astro/zod';
import type { FigureTable } from '#files/figure-table.ts';
import type { CollectionName } from '#schema/collections.ts';
import type { FigureRow } from '#schema/consultations.ts';
import type { SettingList } from '#schema/settings.ts';
import type { SectionName } from '#schema/site.ts';
import type { Place, Finding } from '../finding.ts';
import type { ContentPath } from './locate.ts';
import type { ProsePart } from './prose-part.ts';
import type { ReadResult } from './read-bytes.ts';
import type { SchemaIssue } from './schema-issues.ts';
import type { YamlPart } from './yaml-part.ts';

export interface ContentFile {
  /** With forward slashes, beginning with "content/". */
  path: string;
  locus: ContentPath;
  /** Undefined for links and devices, which are never read. */
  reading: ReadResult | undefined;
  /** The text, when the file is text. */
  text: string | undefined;
  /** Line of the first merge-conflict marker; such a file is not read further. */
  conflictLine: number | undefined;
  /** Line on which a second block of fields begins; such a file is not read further. */
  secondBlockLine: number | undefined;
  /** The fields: the front matter of an .mdx file, the whole of a .yaml file. */
  fields: Fields | undefined;
  /** The text below the front matter of an .mdx file. */
  prose: ProsePart | undefined;
}

export interface Fields {
  yaml: YamlPart;
  schema: z.ZodType | undefined;
  /** As written; undefined when the YAML has faults. */
  data: Readonly<Record<string, unknown>> | undefined;
  issues: readonly SchemaIssue[];
}

/** A file that is an entry of a collection. */
export type EntryFile = ContentFile & { locus: Extract<ContentPath, { kind: 'entry' }> };

/** An id written somewhere, and where it should lead. */
export interface Reference {
  file: ContentFile;
  place: Place;
  /** A collection, a list of the settings, `facts` for rows of tables, or `any` for "collection/id". */
  to: string;
  id: string;
  /** The field or component that carries it: "themes", "Fact". */
  carrier: string;
}

export interface TableFile {
  file: ContentFile;
  /** The figure the table belongs to, when there is one. */
  figure: EntryFile | undefined;
  table: FigureTable;
}

export interface Fact {
  file: ContentFile;
  /** Undefined when the row has a fault; its id is known all the same. */
  row: FigureRow | undefined;
}

/** What is written of each item, by its id; of two with one id, the first. A list whose ids cannot all be read is missing. */
export type SettingLists = ReadonlyMap<SettingList, ReadonlyMap<string, Readonly<Record<string, unknown>>>>;

export interface Snapshot {
  /** Why there are no files at all. */
  folder: 'read' | 'missing' | 'unreadable' | 'not-a-folder';
  /** The day "today" is, when the check is asked about time. */
  day: string | undefined;
  files: readonly ContentFile[];
  /** All entries by collection and id; of two with one id, the first by path. */
  entries: ReadonlyMap<CollectionName, ReadonlyMap<string, EntryFile>>;
  /** The tables of figures, read. */
  tables: readonly TableFile[];
  /** All rows of all tables by id. */
  facts: ReadonlyMap<string, Fact>;
  /** The lists of the settings, by the names of their fields; without those that have faults of their own. */
  lists: SettingLists;
  /** Sections that the settings leave out. */
  unused: ReadonlySet<SectionName>;
  /** The settings of the hubs that are published beside this one. */
  beside: readonly { folder: string; site: Readonly<Record<string, unknown>> }[];
  references: readonly Reference[];
  /** Every address the site will answer, and whose page it is, if it is an entry's. */
  addresses: ReadonlyMap<string, EntryFile | undefined>;
}

export function isEntry(file: ContentFile): file is EntryFile {
  return file.locus.kind === 'entry';
}

export function isDraft({ fields }: ContentFile): boolean {
  return fields?.data?.['draft'] === true;
}

// The shape of a rule: one promise about the content, kept by a pure function.

/** Everything comes from the snapshot; a rule never reads files, the clock or the network. */
export type Rule = (snapshot: Snapshot) => Finding[];

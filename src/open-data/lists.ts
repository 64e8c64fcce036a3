// The files under /api/v1/ as a list for readers: what each holds, how much of it, and where.
import type { Library } from '#domain/library.ts';
import { dataAddress, dataSchemaAddress } from './addresses.ts';
import { DATA_FILES, dataFileTitle, type DataFile } from './file-schema.ts';

export interface DataListLine {
  title: string;
  /** How many entries; of the graph, how many links. */
  count: number;
  href: string;
  descriptionHref: string;
}

export function toDataLists(library: Library): DataListLine[] {
  return DATA_FILES.map((file) => ({
    title: dataFileTitle(file),
    count: countIn(file, library),
    href: library.toHref(dataAddress(file)),
    descriptionHref: library.toHref(dataSchemaAddress(file)),
  }));
}

function countIn(file: DataFile, { hub, sources }: Library): number {
  if (file === 'sources') return sources.size;
  if (file === 'graph') return [...hub.outgoing.values()].flat().length;
  return hub.byCollection.get(file)?.length ?? 0;
}

// The files under /api/v1/ as a list for readers: what each holds, how much of it, and where.
import type { RenderContext } from '#domain/render-context.ts';
import type { CollectionName } from '#schema/collections.ts';
import { dataAddress, dataSchemaAddress } from './addresses.ts';
import { DATA_FILES, dataFileTitle } from './file-schema.ts';

export interface DataListLine {
  title: string;
  /** How many entries; of the graph, how many links. */
  count: number;
  href: string;
  descriptionHref: string;
}

/** @param entries how many each collection has */
export function toDataLists(context: RenderContext, entries: ReadonlyMap<CollectionName, number>): DataListLine[] {
  return DATA_FILES.map((file) => ({
    title: dataFileTitle(file),
    count: file === 'graph' ? [...context.graph.outgoing.values()].flat().length : (entries.get(file) ?? 0),
    href: context.toHref(dataAddress(file)),
    descriptionHref: context.toHref(dataSchemaAddress(file)),
  }));
}

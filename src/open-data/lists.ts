// The files under /api/v1/ as a list for readers: what each holds, how much of it, and where.
import type { RenderContext } from '#domain/render-context.ts';
import { isInUse } from '#domain/sections.ts';
import type { CollectionName } from '#schema/collections.ts';
import { dataAddress, dataSchemaAddress } from './addresses.ts';
import { DATA_FILES, type DataFile, dataFileTitle } from './file-schema.ts';

interface DataListLine {
  title: string;
  /** How many entries; of the graph, how many links. */
  count: number;
  href: string;
  descriptionHref: string;
}

/** @param ids of all entries of each collection */
export function toDataLists(
  context: RenderContext,
  ids: ReadonlyMap<CollectionName, ReadonlySet<string>>,
): DataListLine[] {
  const isThere = (file: DataFile): boolean => file === 'graph' || isInUse(file, context.settings.sections);
  return DATA_FILES.filter(isThere).map((file) => ({
    title: dataFileTitle(file),
    count: file === 'graph' ? [...context.graph.outgoing.values()].flat().length : (ids.get(file)?.size ?? 0),
    href: context.toHref(dataAddress(file)),
    descriptionHref: context.toHref(dataSchemaAddress(file)),
  }));
}

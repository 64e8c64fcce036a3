// Every collection, and the graph, as data for programs.
import type { APIContext } from 'astro';
import { DATA_FILES, type DataFile } from '#open-data/file-schema.ts';
import { toJsonResponse } from '#open-data/response.ts';
import { toCollectionFile, toGraphFile } from '#open-data/write-files.ts';
import { getEntries } from '#queries/entries.ts';
import { getRenderContext } from '#queries/render-context.ts';

export const getStaticPaths = () => DATA_FILES.map((file) => ({ params: { file }, props: { file } }));

export async function GET({ props: { file } }: APIContext<{ file: DataFile }>): Promise<Response> {
  const context = await getRenderContext();
  if (file === 'graph') return toJsonResponse(toGraphFile(context));
  return toJsonResponse(toCollectionFile(file, await getEntries(file), context));
}

// Every collection, and the graph, as data for programs, each with its description.
import type { APIContext } from 'astro';
import { DATA_FILES, type DataFile } from '#open-data/file-schema.ts';
import { toJsonResponse, toSchemaResponse } from '#open-data/response.ts';
import { toCollectionFile, toDescription, toGraphFile } from '#open-data/write-files.ts';
import { getEntries } from '#queries/entries.ts';
import { getRenderContext } from '#queries/render-context.ts';

export const getStaticPaths = () =>
  DATA_FILES.flatMap((file) =>
    ['json', 'schema.json'].map((ending) => ({ params: { file, ending }, props: { file } })),
  );

export async function GET({ params, props: { file } }: APIContext<{ file: DataFile }>): Promise<Response> {
  const context = await getRenderContext();
  if (params['ending'] === 'schema.json') return toSchemaResponse(toDescription(file, context.toAbsolute));
  if (file === 'graph') return toJsonResponse(toGraphFile(context));
  return toJsonResponse(toCollectionFile(file, await getEntries(file), context));
}

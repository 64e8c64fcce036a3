// The description of each file of data.
import type { APIContext } from 'astro';
import { DATA_FILES, type DataFile } from '#open-data/file-schema.ts';
import { toSchemaResponse } from '#open-data/response.ts';
import { toDescription } from '#open-data/write-files.ts';
import { getSite } from '#queries/site.ts';

export const getStaticPaths = () => DATA_FILES.map((file) => ({ params: { file }, props: { file } }));

export function GET({ props: { file } }: APIContext<{ file: DataFile }>): Response {
  return toSchemaResponse(toDescription(file, getSite().toAbsolute));
}

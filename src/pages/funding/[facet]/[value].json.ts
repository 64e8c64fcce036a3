// The schemes with one answer, with everything we know, for programs.
import type { APIRoute } from 'astro';
import { toJsonResponse } from '#open-data/response.ts';
import { toCollectionFile } from '#open-data/write-files.ts';
import { getEntries } from '#queries/entries.ts';
import { toFacetPaths } from '#queries/funding.ts';
import { getRenderContext } from '#queries/render-context.ts';
import { toListedIds } from '#views/funding-files.ts';

export const getStaticPaths = async () => toFacetPaths();

export const GET: APIRoute = async ({ params }) => {
  const ids = new Set(toListedIds(params['facet'] ?? '', params['value'] ?? '', (await getRenderContext()).funding));
  const listed = (await getEntries('funding')).filter(({ id }) => ids.has(id));
  return toJsonResponse(toCollectionFile('funding', listed, await getRenderContext()));
};

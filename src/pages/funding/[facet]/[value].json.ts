// The schemes with one answer, with everything we know, for programs.
import type { APIRoute } from 'astro';
import { getShelf, toFacetPaths } from '#queries/funding.ts';
import { getLibrary } from '#queries/library.ts';
import { toListedIds, toSchemesRecord } from '#views/funding-files.ts';

export const getStaticPaths = async () => toFacetPaths();

export const GET: APIRoute = async ({ params }) => {
  const shelf = await getShelf();
  const ids = toListedIds(params['facet'] ?? '', params['value'] ?? '', shelf);
  return new Response(`${JSON.stringify(toSchemesRecord(ids, shelf, await getLibrary()), null, 2)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};

// The schemes with one answer, as a spreadsheet.
import type { APIRoute } from 'astro';
import { getShelf, toFacetPaths } from '#queries/funding.ts';
import { getLibrary } from '#queries/library.ts';
import { toListedIds, toSchemesCsv } from '#views/funding-files.ts';

export const getStaticPaths = async () => toFacetPaths();

export const GET: APIRoute = async ({ params }) => {
  const shelf = await getShelf();
  const ids = toListedIds(params['facet'] ?? '', params['value'] ?? '', shelf);
  return new Response(toSchemesCsv(ids, shelf, await getLibrary()), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
};

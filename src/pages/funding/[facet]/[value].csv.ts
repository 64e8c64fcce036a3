// The schemes with one answer, as a spreadsheet.
import type { APIRoute } from 'astro';
import { toFacetPaths } from '#queries/funding.ts';
import { getRenderContext } from '#queries/render-context.ts';
import { toListedIds, toSchemesCsv } from '#views/funding-files.ts';

export const getStaticPaths = async () => toFacetPaths();

export const GET: APIRoute = async ({ params }) => {
  const context = await getRenderContext();
  const ids = toListedIds(params['facet'] ?? '', params['value'] ?? '', context.funding);
  return new Response(toSchemesCsv(ids, context), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
};

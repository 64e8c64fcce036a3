// All schemes as a spreadsheet.
import type { APIRoute } from 'astro';
import { getRenderContext } from '#queries/render-context.ts';
import { toSchemesCsv } from '#views/funding-files.ts';

export const GET: APIRoute = async () => {
  const context = await getRenderContext();
  return new Response(toSchemesCsv([...context.funding.schemes.keys()], context), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
};

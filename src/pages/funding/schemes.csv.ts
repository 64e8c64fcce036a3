// All schemes as a spreadsheet.
import type { APIRoute } from 'astro';
import { getFundingIndex } from '#queries/funding.ts';
import { getRenderContext } from '#queries/render-context.ts';
import { toSchemesCsv } from '#views/funding-files.ts';

export const GET: APIRoute = async () => {
  const fundingIndex = await getFundingIndex();
  return new Response(toSchemesCsv([...fundingIndex.schemes.keys()], fundingIndex, await getRenderContext()), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
};

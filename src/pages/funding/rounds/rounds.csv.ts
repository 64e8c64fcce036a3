// The dated rounds as a spreadsheet.
import type { APIRoute } from 'astro';
import { getFundingIndex } from '#queries/funding.ts';
import { getRenderContext } from '#queries/render-context.ts';
import { toRoundsCsv } from '#views/funding-rounds.ts';

export const GET: APIRoute = async () =>
  new Response(toRoundsCsv(await getFundingIndex(), await getRenderContext()), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });

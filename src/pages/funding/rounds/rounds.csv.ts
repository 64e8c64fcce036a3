// The dated rounds as a spreadsheet.
import type { APIRoute } from 'astro';
import { getShelf } from '#queries/funding.ts';
import { getLibrary } from '#queries/library.ts';
import { toRoundsCsv } from '#views/funding-rounds.ts';

export const GET: APIRoute = async () =>
  new Response(toRoundsCsv(await getShelf(), await getLibrary()), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });

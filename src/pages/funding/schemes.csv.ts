// All schemes as a spreadsheet.
import type { APIRoute } from 'astro';
import { getShelf } from '#queries/funding.ts';
import { getLibrary } from '#queries/library.ts';
import { toSchemesCsv } from '#views/funding-files.ts';

export const GET: APIRoute = async () => {
  const shelf = await getShelf();
  return new Response(toSchemesCsv([...shelf.schemes.keys()], shelf, await getLibrary()), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
};

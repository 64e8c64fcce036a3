// All schemes with everything we know, for programs.
import type { APIRoute } from 'astro';
import { getShelf } from '#queries/funding.ts';
import { getLibrary } from '#queries/library.ts';
import { toSchemesRecord } from '#views/funding-files.ts';

export const GET: APIRoute = async () =>
  new Response(`${JSON.stringify(toSchemesRecord(await getShelf(), await getLibrary()), null, 2)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });

// All schemes with everything we know, for programs.
import type { APIRoute } from 'astro';
import { getShelf } from '#queries/funding.ts';
import { getLibrary } from '#queries/library.ts';
import { toSchemesRecord } from '#views/funding-files.ts';

export const GET: APIRoute = async () => {
  const shelf = await getShelf();
  const record = toSchemesRecord([...shelf.schemes.keys()], shelf, await getLibrary());
  return new Response(`${JSON.stringify(record, null, 2)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};

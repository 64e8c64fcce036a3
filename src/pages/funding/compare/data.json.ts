// What the comparison shows of each scheme.
import type { APIRoute } from 'astro';
import { getShelf } from '#queries/funding.ts';
import { getLibrary } from '#queries/library.ts';
import { toComparedData } from '#views/funding-files.ts';

export const GET: APIRoute = async () =>
  new Response(JSON.stringify(toComparedData(await getShelf(), await getLibrary())), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });

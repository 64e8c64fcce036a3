// What the comparison shows of each scheme.
import type { APIRoute } from 'astro';
import { getRenderContext } from '#queries/render-context.ts';
import { toComparedData } from '#views/funding-files.ts';

export const GET: APIRoute = async () =>
  new Response(JSON.stringify(toComparedData(await getRenderContext())), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });

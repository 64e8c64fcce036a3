// The description of /api/v1/funding.json.
import type { APIRoute } from 'astro';
import { getFundingJsonSchema } from '#queries/funding.ts';

export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(getFundingJsonSchema(), null, 2)}\n`, {
    headers: { 'content-type': 'application/schema+json; charset=utf-8' },
  });

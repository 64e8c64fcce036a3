// The description of the figures' JSON files.
import type { APIRoute } from 'astro';
import { FIGURE_RECORD_SCHEMA } from '#chart-files/record-schema.ts';

export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(FIGURE_RECORD_SCHEMA, null, 2)}\n`, {
    headers: { 'content-type': 'application/schema+json; charset=utf-8' },
  });

// The picture of a figure, at a lasting address.
import type { APIRoute } from 'astro';
import { getPng, toDrawnPaths } from '#chart-files/figure-files.ts';
import { getLibrary } from '#queries/library.ts';

export const getStaticPaths = async () => toDrawnPaths(await getLibrary());

export const GET: APIRoute = async ({ params }) =>
  new Response(await getPng(params['figure'] ?? '', await getLibrary()), { headers: { 'content-type': 'image/png' } });

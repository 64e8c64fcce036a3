// The picture of a figure for shared links.
import type { APIRoute } from 'astro';
import { getSharePicture, toDrawnPaths } from '#chart-files/figure-files.ts';
import { getLibrary } from '#queries/library.ts';

export const getStaticPaths = async () => toDrawnPaths(await getLibrary());

export const GET: APIRoute = async ({ params }) =>
  new Response(await getSharePicture(params['figure'] ?? '', await getLibrary()), {
    headers: { 'content-type': 'image/png' },
  });

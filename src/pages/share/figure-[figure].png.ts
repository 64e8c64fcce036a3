// The picture of a figure for shared links.
import type { APIRoute } from 'astro';
import { getSharePicture, toDrawnPaths } from '#chart-files/figure-files.ts';
import { toResponse } from '#open-data/response.ts';
import { getRenderContext } from '#queries/render-context.ts';

export const getStaticPaths = async () => toDrawnPaths(await getRenderContext());

export const GET: APIRoute = async ({ params }) =>
  toResponse('png', await getSharePicture(params['figure'] ?? '', await getRenderContext()));

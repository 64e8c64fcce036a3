// The drawing of a figure, at a lasting address.
import type { APIRoute } from 'astro';
import { getSvg, toDrawnPaths } from '#chart-files/figure-files.ts';
import { getRenderContext } from '#queries/render-context.ts';

export const getStaticPaths = async () => toDrawnPaths(await getRenderContext());

export const GET: APIRoute = async ({ params }) =>
  new Response(getSvg(params['figure'] ?? '', await getRenderContext()), {
    headers: { 'content-type': 'image/svg+xml; charset=utf-8' },
  });

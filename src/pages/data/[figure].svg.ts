// The drawing of a figure, at a lasting address.
import type { APIRoute } from 'astro';
import { getSvg } from '#chart-files/figure-files.ts';
import { getEntries } from '#queries/entries.ts';
import { getLibrary } from '#queries/library.ts';

export const getStaticPaths = async () => (await getEntries('figures')).map(({ id }) => ({ params: { figure: id } }));

export const GET: APIRoute = async ({ params }) =>
  new Response(await getSvg(params['figure'] ?? '', await getLibrary()), {
    headers: { 'content-type': 'image/svg+xml; charset=utf-8' },
  });

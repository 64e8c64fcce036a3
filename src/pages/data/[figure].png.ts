// The picture of a figure, at a lasting address.
import type { APIRoute } from 'astro';
import { getPng } from '#chart-files/figure-files.ts';
import { getEntries } from '#queries/entries.ts';
import { getLibrary } from '#queries/library.ts';

export const getStaticPaths = async () => (await getEntries('figures')).map(({ id }) => ({ params: { figure: id } }));

export const GET: APIRoute = async ({ params }) =>
  new Response(await getPng(params['figure'] ?? '', await getLibrary()), { headers: { 'content-type': 'image/png' } });

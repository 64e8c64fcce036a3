// The numbers of a figure, at a lasting address.
import type { APIRoute } from 'astro';
import { getCsv } from '#chart-files/figure-files.ts';
import { getEntries } from '#queries/entries.ts';
import { getRenderContext } from '#queries/render-context.ts';

export const getStaticPaths = async () => (await getEntries('figures')).map(({ id }) => ({ params: { figure: id } }));

export const GET: APIRoute = async ({ params }) =>
  new Response(getCsv(params['figure'] ?? '', await getRenderContext()), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });

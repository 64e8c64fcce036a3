// The numbers of a figure, at a lasting address.
import type { APIRoute } from 'astro';
import { getRecord } from '#chart-files/figure-files.ts';
import { getEntries } from '#queries/entries.ts';
import { getLibrary } from '#queries/library.ts';

export const getStaticPaths = async () => (await getEntries('figures')).map(({ id }) => ({ params: { figure: id } }));

export const GET: APIRoute = async ({ params }) =>
  new Response(`${JSON.stringify(getRecord(params['figure'] ?? '', await getLibrary()), null, 2)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });

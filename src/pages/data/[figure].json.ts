// The numbers of a figure, at a lasting address.
import type { APIRoute } from 'astro';
import { getRecord } from '#chart-files/figure-files.ts';
import { toJsonResponse } from '#open-data/response.ts';
import { getEntries } from '#queries/entries.ts';
import { getRenderContext } from '#queries/render-context.ts';

export const getStaticPaths = async () => (await getEntries('figures')).map(({ id }) => ({ params: { figure: id } }));

export const GET: APIRoute = async ({ params }) =>
  toJsonResponse(getRecord(params['figure'] ?? '', await getRenderContext()));

// Every file of a figure, at lasting addresses: its numbers, and its drawing where it can be drawn.
import type { APIRoute } from 'astro';
import { getCsv, getPng, getRecord, getSvg, toDrawnPaths } from '#chart-files/figure-files.ts';
import { toJsonResponse, toResponse } from '#open-data/response.ts';
import { getEntries } from '#queries/entries.ts';
import { getRenderContext } from '#queries/render-context.ts';

export const getStaticPaths = async () => {
  const all = (await getEntries('figures')).map(({ id }) => ({ params: { figure: id } }));
  const drawn = toDrawnPaths(await getRenderContext());
  return Object.entries({ csv: all, json: all, svg: drawn, png: drawn }).flatMap(([ending, figures]) =>
    figures.map(({ params }) => ({ params: { ...params, ending } })),
  );
};

export const GET: APIRoute = async ({ params: { figure = '', ending } }) => {
  const context = await getRenderContext();
  switch (ending) {
    case 'csv':
      return toResponse('csv', getCsv(figure, context));
    case 'svg':
      return toResponse('svg', getSvg(figure, context));
    case 'png':
      return toResponse('png', await getPng(figure, context));
    default:
      return toJsonResponse(getRecord(figure, context));
  }
};

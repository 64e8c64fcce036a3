// The year of rounds as files, at lasting addresses.
import type { APIRoute } from 'astro';
import { getRoundsCsv, getRoundsPng, getRoundsRecord, getRoundsSvg } from '#chart-files/rounds-files.ts';
import { ROUNDS_DESCRIPTION } from '#chart-files/file-schemas.ts';
import { toJsonResponse, toResponse, toSchemaResponse } from '#open-data/response.ts';
import { getRenderContext } from '#queries/render-context.ts';

export const getStaticPaths = () =>
  ['csv', 'json', 'schema.json', 'svg', 'png'].map((ending) => ({ params: { ending } }));

export const GET: APIRoute = async ({ params }) => {
  const context = await getRenderContext();
  switch (params['ending']) {
    case 'csv':
      return toResponse('csv', getRoundsCsv(context));
    case 'svg':
      return toResponse('svg', getRoundsSvg(context));
    case 'png':
      return toResponse('png', await getRoundsPng(context));
    case 'schema.json':
      return toSchemaResponse(ROUNDS_DESCRIPTION);
    default:
      return toJsonResponse(getRoundsRecord(context));
  }
};

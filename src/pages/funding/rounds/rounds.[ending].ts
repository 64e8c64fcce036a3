// The year of rounds as files, at lasting addresses.
import type { APIRoute } from 'astro';
import { getRoundsCsv, getRoundsPng, getRoundsRecord, getRoundsSvg } from '#chart-files/rounds-files.ts';
import { ROUNDS_FILE_SCHEMA } from '#chart-files/file-schemas.ts';
import { toJsonResponse, toSchemaResponse } from '#open-data/response.ts';
import { getRenderContext } from '#queries/render-context.ts';

const toResponse = (body: BodyInit, type: string): Response =>
  new Response(body, { headers: { 'content-type': type } });

export const getStaticPaths = () =>
  ['csv', 'json', 'schema.json', 'svg', 'png'].map((ending) => ({ params: { ending } }));

export const GET: APIRoute = async ({ params }) => {
  const context = await getRenderContext();
  switch (params['ending']) {
    case 'csv':
      return toResponse(getRoundsCsv(context), 'text/csv; charset=utf-8');
    case 'svg':
      return toResponse(getRoundsSvg(context), 'image/svg+xml; charset=utf-8');
    case 'png':
      return toResponse(await getRoundsPng(context), 'image/png');
    case 'schema.json':
      return toSchemaResponse(ROUNDS_FILE_SCHEMA);
    default:
      return toJsonResponse(getRoundsRecord(context));
  }
};

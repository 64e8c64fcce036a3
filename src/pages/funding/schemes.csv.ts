// All schemes as a spreadsheet.
import type { APIRoute } from 'astro';
import { toResponse } from '#open-data/response.ts';
import { getRenderContext } from '#queries/render-context.ts';
import { toSchemesCsv } from '#views/funding-files.ts';

export const GET: APIRoute = async () => {
  const context = await getRenderContext();
  return toResponse('csv', toSchemesCsv([...context.funding.schemes.keys()], context));
};

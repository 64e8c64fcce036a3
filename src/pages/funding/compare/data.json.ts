// What the comparison shows of each scheme.
import type { APIRoute } from 'astro';
import { toResponse } from '#open-data/response.ts';
import { getRenderContext } from '#queries/render-context.ts';
import { toComparedData } from '#views/funding-files.ts';

export const GET: APIRoute = async () => toResponse('json', JSON.stringify(toComparedData(await getRenderContext())));

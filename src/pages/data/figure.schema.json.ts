// The description of the figures' JSON files.
import type { APIRoute } from 'astro';
import { FIGURE_DESCRIPTION } from '#chart-files/file-schemas.ts';
import { toSchemaResponse } from '#open-data/response.ts';

export const GET: APIRoute = () => toSchemaResponse(FIGURE_DESCRIPTION);

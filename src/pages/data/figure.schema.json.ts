// The description of the figures' JSON files.
import type { APIRoute } from 'astro';
import { figureFileSchema, toDescription } from '#chart-files/file-schemas.ts';
import { toSchemaResponse } from '#open-data/response.ts';

export const GET: APIRoute = () => toSchemaResponse(toDescription(figureFileSchema, 'Figure of a consultation'));

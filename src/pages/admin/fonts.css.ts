// The fonts of the site for the page of the forms.
import type { APIRoute } from 'astro';
import sans from 'site-font-sans.woff2?url';
import serif from 'site-font-serif.woff2?url';
import { toFontStyles } from '#forms/to-page.ts';
import { toResponse } from '#open-data/response.ts';

export const GET: APIRoute = () => toResponse('css', toFontStyles({ sans, serif }));

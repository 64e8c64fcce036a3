// The icon on the home screen of an iPhone or iPad.
import type { APIRoute } from 'astro';
import { tileIcon } from '#pictures/icons.ts';

export const GET: APIRoute = async () =>
  new Response(await tileIcon(180, 0.66), { headers: { 'Content-Type': 'image/png' } });

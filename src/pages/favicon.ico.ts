// The icon that old browsers and feed readers ask for without being told.
import type { APIRoute } from 'astro';
import { tileIcon, toIco } from '#pictures/icons.ts';

export const GET: APIRoute = async () =>
  new Response(toIco(await tileIcon(32, 0.9), 32), { headers: { 'Content-Type': 'image/x-icon' } });

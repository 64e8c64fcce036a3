// The tab icon for browsers that draw no SVG there.
import type { APIRoute } from 'astro';
import { tileIcon } from '#pictures/icons.ts';

export const GET: APIRoute = async () =>
  new Response(await tileIcon(32, 0.9), { headers: { 'Content-Type': 'image/png' } });

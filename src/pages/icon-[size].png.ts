// The icons that site.webmanifest names: /icon-192.png and /icon-512.png.
import type { APIRoute, GetStaticPaths } from 'astro';
import { tileIcon } from '#pictures/icons.ts';

export const getStaticPaths: GetStaticPaths = () => ['192', '512'].map((size) => ({ params: { size } }));

export const GET: APIRoute = async ({ params }) =>
  new Response(await tileIcon(Number(params['size']), 0.6), { headers: { 'Content-Type': 'image/png' } });

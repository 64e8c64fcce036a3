// The icon in the browser's tab.
import type { APIRoute } from 'astro';
import { tabIcon } from '#pictures/icons.ts';

export const GET: APIRoute = () => new Response(tabIcon(), { headers: { 'Content-Type': 'image/svg+xml' } });

// What search engines may read: everything, and where the list of pages is.
import type { APIRoute } from 'astro';
import { getSite } from '#queries/site.ts';

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${getSite().toAbsolute('/sitemap-index.xml')}\n`);

// Files at the root, where browsers, hosts and search engines look for them. One named "_redirects" would be no route.
import type { APIContext } from 'astro';
import { toResponse } from '#open-data/response.ts';
import { renderFavicon, renderAppIcon, toIco } from '#pictures/icons.ts';
import { getMovedAddresses } from '#queries/redirects.ts';
import { getSite } from '#queries/site.ts';
import { toHostRules, toNginxMap } from '#views/redirects.ts';

const FILES = {
  // In the tab; the second for browsers that draw no SVG there, the third for those that ask without being told.
  'favicon.svg': () => toResponse('svg', renderFavicon()),
  'favicon-32.png': async () => toResponse('png', await renderAppIcon(32, 0.9)),
  'favicon.ico': async () => toResponse('ico', toIco(await renderAppIcon(32, 0.9), 32)),
  // On the home screen of an iPhone or iPad; the others are those that site.webmanifest names.
  'apple-touch-icon.png': async () => toResponse('png', await renderAppIcon(180, 0.66)),
  'icon-192.png': async () => toResponse('png', await renderAppIcon(192, 0.6)),
  'icon-512.png': async () => toResponse('png', await renderAppIcon(512, 0.6)),
  // Addresses that have moved.
  _redirects: async () => toResponse('txt', toHostRules(await getMovedAddresses())),
  'redirects.nginx.conf': async () => toResponse('txt', toNginxMap(await getMovedAddresses())),
  // Search engines may read everything.
  'robots.txt': () =>
    toResponse('txt', `User-agent: *\nAllow: /\n\nSitemap: ${getSite().toAbsolute('/sitemap-index.xml')}\n`),
};

export const getStaticPaths = () =>
  Object.entries(FILES).map(([file, write]) => ({ params: { file }, props: { write } }));

export const GET = ({ props }: APIContext<{ write: () => Response | Promise<Response> }>) => props.write();

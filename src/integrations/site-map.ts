// The site map: every page that search engines may list. A page that asks them not to is left out.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';

const KEPT_OUT = '<meta name="robots" content="noindex">';

export function siteMap(): AstroIntegration[] {
  let home = '';
  let folder: URL | undefined;
  return [
    {
      name: 'site-map',
      hooks: {
        'astro:config:done': ({ config }) => {
          home = new URL(config.base, config.site).href;
        },
        'astro:build:done': ({ dir }) => {
          folder = dir;
        },
      },
    },
    sitemap({ filter: (page) => !page.endsWith('/404/') && !readPage(page.slice(home.length)).includes(KEPT_OUT) }),
  ];

  function readPage(path: string): string {
    const file = fileURLToPath(new URL(`${decodeURI(path)}index.html`, folder));
    // Of a section that is not in use nothing is written.
    return existsSync(file) ? readFileSync(file, 'utf8') : KEPT_OUT;
  }
}

// Pagefind over the finished pages, with the names of all pages and the dictionary for spelling help beside it.
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const { buildSearchIndex } = await import('#search/index/build-index.ts');
        const pages = buildSearchIndex(fileURLToPath(dir));
        process.stdout.write(`Search finds ${pages} pages.\n`);
      },
    },
  };
}

// Every page as Markdown too, beside it, where its head says that it is.
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

export function markdownTwins(): AstroIntegration {
  return {
    name: 'markdown-twins',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const { writeMarkdownPages } = await import('#markdown/write-pages.ts');
        writeMarkdownPages(fileURLToPath(dir));
      },
    },
  };
}

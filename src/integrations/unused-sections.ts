// A section that is not in use has no page and no file: a build writes none. While somebody writes, its pages can be looked at: with a
// middleware, Astro's development server may show an entry as it was before the last save.
import type { AstroIntegration } from 'astro';

export function unusedSections(): AstroIntegration {
  return {
    name: 'unused-sections',
    hooks: {
      'astro:config:setup': ({ command, addMiddleware }) => {
        if (command === 'build')
          addMiddleware({ order: 'pre', entrypoint: new URL('../queries/unused-sections.ts', import.meta.url) });
      },
    },
  };
}

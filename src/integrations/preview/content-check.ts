// While somebody writes (npm run dev): checks on every save, serves the bar's facts, and shows mistakes as a page in words.
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Before a build, scripts/build.ts runs the same check; nothing of this is in a built site. */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ command, injectScript }) => {
        if (command !== 'dev') return;
        const bar = fileURLToPath(new URL('../../client/preview-bar.ts', import.meta.url));
        injectScript('page', `import ${JSON.stringify(bar)};`);
      },
      'astro:server:setup': async (started) => {
        // Loaded here only: a build would load the whole check for nothing.
        const { serveContent } = await import('./serve-content.ts');
        serveContent(started);
      },
    },
  };
}

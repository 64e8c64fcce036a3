// While somebody writes (npm run dev): starts anew when a file changes that was read once, with the configuration.
import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';

export function watchFiles(files: readonly string[]): AstroIntegration {
  return {
    name: 'watch-files',
    hooks: {
      'astro:config:setup': ({ addWatchFile }) => {
        for (const file of files) addWatchFile(resolve(file));
      },
    },
  };
}

// What a host needs beside the pages: headers in two forms, the list of files, compressed copies.
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { finishSite } from '#delivery/finish-site.ts';

export function delivery(): AstroIntegration {
  let base = '/';
  return {
    name: 'delivery',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': ({ dir }) => {
        const files = finishSite(fileURLToPath(dir), base);
        process.stdout.write(`${files} files are ready.\n`);
      },
    },
  };
}

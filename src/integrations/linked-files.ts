// A site whose pages name a style sheet, script, font, picture or other file of its own that is not there is not published.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { exitWith } from './exit-with.ts';

/** Files that a page loads or offers, by an address on this site. Links to pages are the business of the check. */
const FILE = /\s(?:src|href)="(\/[^"#?]*\.[a-z0-9]+)["#?]/g;

export function linkedFiles(): AstroIntegration {
  let base = '/';
  return {
    name: 'linked-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': ({ dir }) => {
        const missing = findMissingFiles(fileURLToPath(dir), base);
        if (missing.length === 0) return;
        exitWith(describeMissing(missing));
      },
    },
  };
}

export function describeMissing(missing: readonly string[]): string {
  const sum = missing.length === 1 ? 'a file that a page names is' : `${missing.length} files that pages name are`;
  return `${missing.slice(0, 10).join('\n')}\n\nThe build failed: ${sum} not there`;
}

/** One line a file: its address and the first page that names it. @param base path the site lives under, with its last slash */
export function findMissingFiles(folder: string, base: string): string[] {
  const seen = new Map<string, string>();
  for (const page of globSync('**/*.html', { cwd: folder })) {
    for (const [, address = ''] of readFileSync(join(folder, page), 'utf8').matchAll(FILE))
      if (!seen.has(address)) seen.set(address, page);
  }
  return [...seen]
    .filter(
      ([address]) => !address.startsWith(base) || !existsSync(join(folder, decodeURI(address.slice(base.length)))),
    )
    .map(([address, page]) => `${address} is not there; ${page} names it.`);
}

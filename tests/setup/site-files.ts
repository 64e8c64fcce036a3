// The files of a built site, and the addresses of its pages.
import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Every file below the folder, sorted, written with "/" on every system. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** "groups/index.html" → "/groups/"; "404.html" → "/404.html". */
export function toPagePath(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

export function listPages(folder: string): string[] {
  return listFiles(folder)
    .filter((file) => file.endsWith('.html'))
    .map(toPagePath);
}

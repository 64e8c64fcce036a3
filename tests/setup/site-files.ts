// The files of a built site, the addresses of its pages, and the elements of a page.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';

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

/** "/groups/" → "groups/index.html"; "/404.html" → "404.html". */
export function toFile(path: string): string {
  return `${path.slice(1)}${path.endsWith('/') ? 'index.html' : ''}`;
}

/** The addresses of all pages; what the search index keeps for itself is not a page. */
export function listPages(folder: string): string[] {
  return listFiles(folder)
    .filter((file) => file.endsWith('.html') && !file.startsWith('pagefind/'))
    .map(toPagePath);
}

/** True for the page of an old address, which a browser leaves at once. */
export function leadsOn(folder: string, path: string): boolean {
  return readPage(folder, path).querySelector('meta[http-equiv="refresh"]') !== null;
}

const parsed = new Map<string, HTMLElement>();

/** The elements of a page. Read once and shared, so tests must not change them. */
export function readPage(folder: string, path: string): HTMLElement {
  const file = join(folder, toFile(path));
  let root = parsed.get(file);
  if (root === undefined) {
    root = parse(readFileSync(file, 'utf8'));
    parsed.set(file, root);
  }
  return root;
}

/** The text of an element with its spaces tidied, as a reader meets it. */
export function textOf(element: HTMLElement | null): string {
  return (element?.text ?? '').replaceAll(/\s+/g, ' ').trim();
}

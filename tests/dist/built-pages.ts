// The pages of the built site, read and parsed once for each test file.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';
import { listPages, toFile } from '../setup/site-files.ts';

export interface BuiltPage {
  /** "groups/index.html" */
  file: string;
  /** "/groups/" */
  path: string;
  html: string;
  root: HTMLElement;
}

export function readPages(folder: string): BuiltPage[] {
  return listPages(folder).map((path) => {
    const file = toFile(path);
    const html = readFileSync(join(folder, file), 'utf8');
    return { file, path, html, root: parse(html, { comment: false }) };
  });
}

/** Pages meant to be found: not the page for lost readers, not those that are embedded elsewhere. */
export function isIndexed({ root }: BuiltPage): boolean {
  return !root.querySelector('meta[name=robots]')?.getAttribute('content')?.includes('noindex');
}

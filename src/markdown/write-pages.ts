// Writes each page of a built site as Markdown too, beside it, where its head says that it is.
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toMarkdown } from './to-markdown.ts';

const ANNOUNCEMENT = '<link rel="alternate" type="text/markdown"';
const ADDRESS = /<link rel="canonical" href="([^"]+)"/;

export function writeMarkdownPages(folder: string): void {
  const pages = globSync('**/index.html', { cwd: folder }).flatMap((file) => {
    const html = readFileSync(join(folder, file), 'utf8');
    const [, address] = ADDRESS.exec(html) ?? [];
    return address !== undefined && html.includes(ANNOUNCEMENT) ? [{ file, html, address }] : [];
  });
  for (const { file, html, address } of pages) {
    writeFileSync(join(folder, file.replace(/html$/, 'md')), toMarkdown(html, address));
  }
}

// Writes each page of a built site as Markdown too, beside it, where its head says that it is.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { toMarkdown } from './to-markdown.ts';

const ANNOUNCEMENT = '<link rel="alternate" type="text/markdown"';
const ADDRESS = /<link rel="canonical" href="([^"]+)"/;

export function writeMarkdownPages(folder: string): void {
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (basename(file) !== 'index.html') continue;
    const html = readFileSync(join(folder, file), 'utf8');
    const [, address] = ADDRESS.exec(html) ?? [];
    if (address === undefined || !html.includes(ANNOUNCEMENT)) continue;
    writeFileSync(join(folder, file.replace(/html$/, 'md')), toMarkdown(html, address));
  }
}

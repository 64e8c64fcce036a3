// Writes each page of a built site as Markdown too, beside it, where its head says that it is.
import { createHash } from 'node:crypto';
import { copyFileSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keep } from '#cache/keep.ts';
import { findWords, toMarkdown } from './to-markdown.ts';

const ANNOUNCEMENT = '<link rel="alternate" type="text/markdown"';
const ADDRESS = /<link rel="canonical" href="([^"]+)"/;

/** Pages whose words did not change since an earlier build are not converted again. */
export async function writeMarkdownPages(folder: string): Promise<void> {
  const converter = hashConverter();
  for (const file of globSync('**/index.html', { cwd: folder })) {
    const html = readFileSync(join(folder, file), 'utf8');
    const [, address] = ADDRESS.exec(html) ?? [];
    if (address === undefined || !html.includes(ANNOUNCEMENT)) continue;
    const words = findWords(html);
    const ingredients = [converter, address, words];
    const kept = await keep({ shelf: 'markdown', ingredients, extension: 'md' }, () =>
      Buffer.from(toMarkdown(words, address)),
    );
    copyFileSync(kept, join(folder, file.replace(/html$/, 'md')));
  }
}

/** Whatever decides what the Markdown of the same words looks like: this folder, and the packages it uses. */
function hashConverter(): string {
  const own = readdirSync(import.meta.dirname).sort();
  const hash = createHash('sha256');
  for (const path of [...own.map((name) => join(import.meta.dirname, name)), 'package-lock.json'])
    hash.update(readFileSync(path));
  return hash.digest('hex');
}

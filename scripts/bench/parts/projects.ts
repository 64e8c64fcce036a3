// Two projects with the same pages: a copy of ours with made-up news added, and bare Astro with MDX and Pagefind.
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { readSnapshot } from '#check/read/read-snapshot.ts';
import { contentFolder } from '#files/content-folder.ts';
import { OWN_FILES } from '../../own-files.ts';
import { toMadeUpItem } from './made-up-news.ts';

/** Blocks and spans of code, in which signs are nothing else. */
const CODE = /(^`{3,}[^]*?^`{3,}$|`[^`\n]+`)/m;

const content = contentFolder();

/** A copy has its content in `content/`, whatever hub is measured. */
export const SETTINGS = { SITE_DATE: '2026-11-24', CONTENT_DIR: 'content' };

/** Sources without a day, which none of the made-up days disagrees with. */
const sources = readdirSync(join(content, 'sources'))
  .filter((name) => !/^date:/m.test(readFileSync(join(content, 'sources', name), 'utf8')))
  .map((name) => name.replace(/\.yaml$/, ''));
const themes = readdirSync(join(content, 'themes')).map((name) => name.replace(/\.mdx$/, ''));
const organisations = readdirSync(join(content, 'organisations')).map((name) => name.replace(/\.yaml$/, ''));
const [fact = ''] = readSnapshot(content).facts.keys();

/** The item of an index, citing one of the real sources so that the page of sources grows as it would. */
function toItem(index: number, count: number): string {
  return toMadeUpItem(index, count, {
    source: sources[index % sources.length] ?? '',
    theme: themes[index % themes.length] ?? '',
    organisation: organisations[0] ?? '',
    fact,
  });
}

/** Our project with the real content and `added` items beside it. */
export function makeHubProject(folder: string, added: number): void {
  for (const name of OWN_FILES) cpSync(name === 'content' ? content : name, join(folder, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  for (let index = 0; index < added; index += 1)
    writeFileSync(join(folder, `content/news/item-${index}.mdx`), toItem(index, added));
}

/**
 * Bare Astro: one layout, one collection, and the text of every page of ours as the build wrote them down in Markdown.
 * @param site our project, built
 */
export function makePlainProject(folder: string, site: string): void {
  const files: Record<string, string> = {
    'package.json': '{ "name": "bare", "type": "module", "private": true }\n',
    'astro.config.mjs': `import mdx from '@astrojs/mdx';\nexport default { integrations: [mdx()] };\n`,
    'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
export const collections = { news: defineCollection({ loader: glob({ base: './content', pattern: '*.mdx' }), schema: z.object({ title: z.string() }) }) };
`,
    'src/pages/[id].astro': `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  return (await getCollection('news')).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<html lang="en"><head><meta charset="utf-8" /><title>{entry.data.title}</title></head>
<body><main><h1>{entry.data.title}</h1><Content /></main></body></html>
`,
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  mkdirSync(join(folder, 'content'));
  const pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter(
    (path) => basename(path) === 'index.md',
  );
  for (const [index, page] of pages.entries())
    writeFileSync(join(folder, `content/item-${index}.mdx`), toPlainMdx(readFileSync(join(site, page), 'utf8')));
  // The packages themselves, but a folder of its own for what Astro writes among them.
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync('node_modules').filter((each) => !each.startsWith('.')))
    symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name), 'junction');
}

/** Markdown as MDX: signs that would begin a tag or code there stay signs. The layout draws the title. */
function toPlainMdx(markdown: string): string {
  const [heading = '', title = ''] = /^# (.+)\n/m.exec(markdown) ?? [];
  const parts = markdown.replace(heading, '').split(CODE);
  const escaped = parts.map((part, index) => (index % 2 === 0 ? escapeCode(part) : part));
  return `---\ntitle: ${JSON.stringify(title)}\n---\n\n${escaped.join('')}`;
}

/** What has its backslash already keeps the one. */
function escapeCode(words: string): string {
  return words.replaceAll(/\\.|[<{]/g, (sign) => (sign.length > 1 ? sign : `\\${sign}`));
}

// Makes the search index of a built site: Pagefind's files, the names of all pages and the dictionary for spelling help.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { packNames, type IndexedPage, type SearchRecord, type SearchRecords } from '../record.ts';
import { countWords, packWords } from './dictionary.ts';
import { addNames, LEFT_OUT } from './read-page.ts';
import { readPacked, splitParts } from './split-parts.ts';

/** What Pagefind brings besides its engine: its own interfaces, its worker and the engine for other languages. */
const NOT_USED = /^pagefind-(?!entry\.json)|^wasm\.unknown/;

interface Fragment {
  url: string;
  content: string;
  meta: Record<string, string>;
}

/**
 * Reads search/records.json of the site, and takes it away when the index stands in pagefind/ and search/.
 * @returns how many pages were indexed. @throws Error with what Pagefind said
 */
export async function buildSearchIndex(folder: string): Promise<number> {
  const recordsFile = join(folder, 'search', 'records.json');
  const told = JSON.parse(readFileSync(recordsFile, 'utf8')) as SearchRecords;
  const records = told.records.filter(({ address }) => existsSync(toFile(folder, address)));
  const fragments = await indexPages(folder, records);
  const pages = records.map((record): IndexedPage => {
    const id = fragments.get(record.address)?.id;
    if (id === undefined) throw new Error(`The search index has no page ${record.address}.`);
    return { ...record, id };
  });
  writeFileSync(join(folder, 'search', 'names.json'), JSON.stringify(packNames(pages, told.pins)));
  const texts = [...fragments.values()].map(({ content, meta }) => [content, ...Object.values(meta)].join(' '));
  writeFileSync(join(folder, 'search', 'words.txt'), packWords(countWords(texts)));
  rmSync(recordsFile);
  return pages.length;
}

function toFile(folder: string, address: string): string {
  return join(folder, ...address.split('/'), 'index.html');
}

async function indexPages(
  folder: string,
  records: readonly SearchRecord[],
): Promise<Map<string, Fragment & { id: string }>> {
  const { index, errors } = await createIndex({
    forceLanguage: 'en',
    rootSelector: 'main',
    excludeSelectors: LEFT_OUT,
  });
  refuse(errors);
  if (!index) throw new Error('Pagefind did not start.');
  try {
    for (const record of records) refuse(await addPage(index, folder, record));
    const outputPath = join(folder, 'pagefind');
    rmSync(outputPath, { recursive: true, force: true });
    refuse((await index.writeFiles({ outputPath })).errors);
    for (const name of readdirSync(outputPath)) if (NOT_USED.test(name)) rmSync(join(outputPath, name));
    splitParts(outputPath);
    return readFragments(join(outputPath, 'fragment'));
  } finally {
    await close();
  }
}

async function addPage(index: PagefindIndex, folder: string, record: SearchRecord): Promise<string[]> {
  const { address, title, aliases, summary } = record;
  if (record.isWhole) {
    const content = addNames(readFileSync(toFile(folder, address), 'utf8'), record);
    return (await index.addHTMLFile({ url: address, content })).errors;
  }
  const meta = { title, aliases: aliases.join(' · '), summary };
  return (await index.addCustomRecord({ url: address, language: 'en', content: `${title}. ${summary}`, meta })).errors;
}

/** The pages as Pagefind wrote them, by address, with the name each has in the index. */
function readFragments(folder: string): Map<string, Fragment & { id: string }> {
  return new Map(
    readdirSync(folder).map((name) => {
      const fragment = JSON.parse(readPacked(join(folder, name)).toString('utf8')) as Fragment;
      return [fragment.url, { ...fragment, id: name.replace(/\.pf_fragment$/, '') }] as const;
    }),
  );
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The search index was not made: ${errors.join('; ')}`);
}

// Makes the search index of a built site: Pagefind's files, the names of all pages and the dictionary for spelling help.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { packNames, type IndexedPage, type SearchRecord, type SearchRecords } from '../record.ts';
import { countWords, packWords } from './dictionary.ts';
import { addNames, LEFT_OUT } from './read-page.ts';
import { splitParts, unpack, type IndexFiles } from './split-parts.ts';

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
    // Pagefind says that it has written its files before the last of them are on the disk, so they are written here.
    const { errors: faults, files } = await index.getFiles();
    refuse(faults);
    const used = files.map(({ path, content }) => [path.replaceAll('\\', '/'), content] as const);
    const parts = splitParts(new Map(used.filter(([path]) => !NOT_USED.test(path))));
    writeIndex(join(folder, 'pagefind'), parts);
    return readFragments(parts);
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

function writeIndex(folder: string, files: IndexFiles): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** The pages as Pagefind knows them, by address, with the name each has in the index. */
function readFragments(files: IndexFiles): Map<string, Fragment & { id: string }> {
  const found = new Map<string, Fragment & { id: string }>();
  for (const [path, content] of files) {
    const id = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
    if (id === undefined) continue;
    const fragment = JSON.parse(unpack(content).toString('utf8')) as Fragment;
    found.set(fragment.url, { ...fragment, id });
  }
  return found;
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The search index was not made: ${errors.join('; ')}`);
}

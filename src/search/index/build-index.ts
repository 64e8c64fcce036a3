// Makes the search index of a built site: Pagefind's files, the names of all pages and the dictionary for spelling help.
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packNames, type IndexedPage, type SearchRecords } from '../record.ts';
import { countWords, packWords } from './dictionary.ts';
import { layOut, toFile } from './lay-out.ts';
import { LEFT_OUT } from './read-page.ts';
import { refuseCutShort } from './refuse-cut-short.ts';
import { splitParts, unpack } from './split-parts.ts';

const PROGRAM = fileURLToPath(new URL('runner/bin.cjs', import.meta.resolve('pagefind')));
/** What Pagefind brings besides its engine: its own interfaces, its worker and the engine for other languages. */
const NOT_USED = '{pagefind-*.{js,css},wasm.unknown.*}';
/** What names the parts of the index, and the parts. */
const PARTS = '{pagefind-entry.json,*.pf_meta,index/*.pf_index}';

interface Fragment {
  url: string;
  content: string;
  meta: Record<string, string>;
}

/**
 * Reads search/records.json of the site, and takes it away when the index stands in pagefind/ and search/.
 * @param workshop where the pages are laid out for Pagefind; they stay there, and the next build writes over them
 * @returns how many pages were indexed. @throws Error with what Pagefind said, or with the code of a full disk
 */
export function buildSearchIndex(folder: string, workshop: string): number {
  const recordsFile = join(folder, 'search', 'records.json');
  const told = JSON.parse(readFileSync(recordsFile, 'utf8')) as SearchRecords;
  const records = told.records.filter(({ address }) => existsSync(toFile(folder, address)));
  layOut(records, folder, workshop);
  const index = join(folder, 'pagefind');
  runPagefind(workshop, index);
  refuseCutShort(index);
  for (const file of globSync(NOT_USED, { cwd: index })) rmSync(join(index, file));
  cutParts(index);
  const fragments = readFragments(index);
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

function runPagefind(pages: string, index: string): void {
  const options = ['--site', pages, '--output-path', index, '--root-selector', 'main', '--force-language', 'en'];
  const leftOut = LEFT_OUT.flatMap((selector) => ['--exclude-selectors', selector]);
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...options, ...leftOut, '--quiet'], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The search index was not made: ${(stderr + stdout).trim()}`);
}

/** Puts the smaller parts in the place of Pagefind's. */
function cutParts(index: string): void {
  const paths = globSync(PARTS, { cwd: index });
  const large = new Map(paths.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(index, path))]));
  const parts = splitParts(large);
  for (const path of large.keys()) if (!parts.has(path)) rmSync(join(index, path));
  for (const [path, content] of parts) writeFileSync(join(index, path), content);
}

/** The pages as Pagefind knows them, by address, with the name each has in the index. */
function readFragments(index: string): Map<string, Fragment & { id: string }> {
  const found = new Map<string, Fragment & { id: string }>();
  for (const file of globSync('*.pf_fragment', { cwd: join(index, 'fragment') })) {
    const content = unpack(readFileSync(join(index, 'fragment', file))).toString('utf8');
    const fragment = JSON.parse(content) as Fragment;
    found.set(fragment.url, { ...fragment, id: file.replace('.pf_fragment', '') });
  }
  return found;
}

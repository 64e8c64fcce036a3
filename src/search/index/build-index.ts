// Makes the search index of a built site: Pagefind's files, the names of all pages and the dictionary for spelling help.
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { Collection, NamesFile } from '../record.ts';
import { tokenise } from '#text/tokens.ts';
import { countWords, packWords, toEnglishWords } from './dictionary.ts';

const PROGRAM = fileURLToPath(new URL('runner/bin.cjs', import.meta.resolve('pagefind')));
/** What Pagefind brings besides its engine: its own interfaces, its worker and the engine for other languages. */
const NOT_USED = '{pagefind-*.{js,css},wasm.unknown.*}';
/** What each file of Pagefind begins with. */
const MARK = 'pagefind_dcd';

/** Collections that grow without end: a result takes their summary from the text of its page. */
const BRINGS_SUMMARY: ReadonlySet<Collection> = new Set(['news', 'events']);

/** A page as Pagefind knows it. */
export interface Fragment {
  url: string;
  content: string;
  meta: Record<string, string>;
}

/**
 * Indexes the pages that say `data-pagefind-body`, and writes the name and the summary each has in the index into search/names.json.
 * @returns how many pages were indexed. @throws Error with what Pagefind said, or that names a page that only one of both knows
 */
export function buildSearchIndex(folder: string): number {
  const index = join(folder, 'pagefind');
  runPagefind(folder);
  for (const file of globSync(NOT_USED, { cwd: index })) rmSync(join(index, file));
  const fragments = readFragments(index);
  const file = join(folder, 'search', 'names.json');
  const { pages, ...table } = JSON.parse(readFileSync(file, 'utf8')) as NamesFile;
  const named = pages.map((page): NamesFile['pages'][number] => {
    const { id = '', meta } = fragments.get(page.address) ?? {};
    const summary = BRINGS_SUMMARY.has(page.collection) ? '' : withoutTitle(meta?.['summary'] ?? '', page.title);
    return { ...page, id, summary };
  });
  const silent = named.filter(({ id }) => id === '').map(({ address }) => address);
  if (silent.length > 0) throw new Error(`These pages have no data-pagefind-body: ${silent.join(', ')}`);
  const addresses = new Set(named.map(({ address }) => address));
  const unnamed = [...fragments.keys()].filter((address) => !addresses.has(address));
  if (unnamed.length > 0)
    throw new Error(
      `These pages are indexed without a search record, which src/views/search-lists.ts has of lists: ${unnamed.join(', ')}`,
    );
  writeFileSync(file, JSON.stringify({ ...table, pages: named } satisfies NamesFile));
  const texts = [...fragments.values()].map(({ content, meta }) => [content, ...Object.values(meta)].join(' '));
  const words = countWords(texts);
  writeFileSync(join(folder, 'search', 'words.txt'), packWords(words));
  const tokens = new Set(named.flatMap(({ title, aliases }) => [title, ...aliases].flatMap(tokenise)));
  writeFileSync(join(folder, 'search', 'english.txt'), packWords(toEnglishWords(words, tokens)));
  return fragments.size;
}

/** For other search engines some summaries begin with the title, which stands above them in a result. */
function withoutTitle(summary: string, title: string): string {
  const rest = summary.startsWith(title) ? summary.slice(title.length) : '';
  return /^[.:] ./.test(rest) ? rest.slice(2) : summary;
}

function runPagefind(site: string): void {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [PROGRAM, '--site', site, '--force-language', 'en', '--quiet'],
    {
      encoding: 'utf8',
      // Small parts, so that a search fetches little more than its own words: about 2.5 KB each instead of 25.
      env: { ...process.env, PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE: '1500' },
    },
  );
  if (status !== 0) throw new Error(`The search index was not made: ${(stderr + stdout).trim()}`);
}

/** By root-relative address, with the name each has in the index. */
export function readFragments(index: string): Map<string, Fragment & { id: string }> {
  const found = new Map<string, Fragment & { id: string }>();
  for (const file of globSync('*.pf_fragment', { cwd: join(index, 'fragment') })) {
    const content = gunzipSync(readFileSync(join(index, 'fragment', file))).subarray(MARK.length);
    const fragment = JSON.parse(content.toString('utf8')) as Fragment;
    found.set(fragment.url, { ...fragment, id: file.replace('.pf_fragment', '') });
  }
  return found;
}

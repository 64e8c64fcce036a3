// Fetches what search needs, each file once and only when it is needed: names, Pagefind, dictionary.
import { unpackNames, type NamesFile } from '#search/record.ts';
import { prepare, type Engine, type SearchPages } from '#search/run-search.ts';
import { unpackWords, type Dictionary } from '#search/spelling.ts';

/** What Pagefind knows of a page it found. */
export interface PageText {
  content: string;
  meta: Readonly<Record<string, string>>;
  sub_results: readonly { title: string; anchor?: { id: string }; excerpt: string }[];
}

interface PagefindResult {
  id: string;
  score: number;
  data: () => Promise<PageText>;
}

interface Pagefind {
  options: (options: object) => Promise<void>;
  init: () => Promise<void>;
  search: (words: string) => Promise<{ results: PagefindResult[] }>;
}

const BASE = import.meta.env.BASE_URL.replace(/\/*$/, '/');

/** Root-relative address → link with the base path. */
export function toHref(address: string): string {
  return BASE + address.slice(1);
}

let pages: Promise<SearchPages> | undefined;
let pagefind: Promise<Pagefind> | undefined;
let dictionary: Promise<Dictionary> | undefined;
const texts = new Map<string, () => Promise<PageText>>();

async function fetchFile(address: string): Promise<Response> {
  const response = await fetch(toHref(address));
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return response;
}

export function loadPages(): Promise<SearchPages> {
  pages ??= fetchFile('/search/names.json')
    .then((response) => response.json())
    .then((file) => prepare(unpackNames(file as NamesFile)));
  return pages;
}

/** Without its worker: one file and one request less, and a search takes a few milliseconds. */
function loadPagefind(): Promise<Pagefind> {
  pagefind ??= import(/* @vite-ignore */ toHref('/pagefind/pagefind.js')).then(
    async (module: { createInstance: (options: object) => Pagefind }) => {
      const instance = module.createInstance({ noWorker: true, basePath: toHref('/pagefind/') });
      await instance.options({ ranking: { metaWeights: { title: 6, aliases: 6, summary: 2 } } });
      await instance.init();
      return instance;
    },
  );
  return pagefind;
}

export const engine: Engine = {
  find: async (words) => {
    const { results } = await (await loadPagefind()).search(words);
    for (const { id, data } of results) texts.set(id, data);
    return results;
  },
  dictionary: () => {
    dictionary ??= fetchFile('/search/words.txt')
      .then((response) => response.text())
      .then(unpackWords);
    return dictionary;
  },
};

/** The words of a page that was found by them; nothing for one that was found by its name alone. */
export async function loadText(id: string): Promise<PageText | undefined> {
  return texts.get(id)?.();
}

/** Starts loading before the first letter is typed. */
export async function warmUp(): Promise<void> {
  await Promise.all([loadPages(), loadPagefind()]);
}

// Fetches what search needs, each file once and only when it is needed: names, Pagefind, dictionary.
import { base } from 'astro:config/client';
import { listBoundaries } from '#domain/funding/state.ts';
import { endOf, readSpan } from '#domain/span.ts';
import type { Hit } from '#search/rank.ts';
import { readNames, type NamedPage, type NamesFile } from '#search/record.ts';
import type { Engine } from '#search/run-search.ts';
import { toSearchPages, type SearchPages } from '#search/search-pages.ts';
import { unpackWords } from '#search/spelling.ts';
import { INDEX_RANKING } from '#search/weights.ts';
import { now, refreshAtBoundaries, STATES_CHANGED } from '../clock.ts';
import { element } from '../element.ts';

/** What Pagefind knows of a page it found. */
export interface PageText {
  content: string;
  /** Places of the tokens found, counted in the words of the content. */
  locations: readonly number[];
  meta: Readonly<Record<string, string>>;
  /** Elements with an id, in order, each with its place in the words. */
  anchors: readonly { element: string; id: string; text: string; location: number }[];
}

interface PagefindResult {
  id: string;
  score: number;
  data: () => Promise<PageText>;
}

interface Pagefind {
  options: (options: object) => Promise<void>;
  init: () => Promise<void>;
  search: (text: string) => Promise<{ results: PagefindResult[] }>;
}

const BASE = base.replace(/\/*$/, '/');

/** Root-relative address → link with the base path. */
export function toHref(address: string): string {
  return BASE + address.slice(1);
}

/** With what is filled in on the page that answers. */
export function toHitHref({ page, promoted }: Hit): string {
  return toHref(page.address) + (promoted?.params ?? '');
}

async function fetchFile(address: string): Promise<Response> {
  const response = await fetch(toHref(address));
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return response;
}

/** Loads once; after a failure the next call tries again. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}

export const loadPages: () => Promise<SearchPages> = once(async () => {
  const file = (await (await fetchFile('/search/names.json')).json()) as NamesFile;
  const pages = toSearchPages(readNames(file, now()));
  const listStates = (): string => pages.names.pages.map(({ statusText: statusText }) => statusText).join();
  refreshAtBoundaries(
    (instant) => {
      const before = listStates();
      const current = readNames(file, instant).pages;
      pages.names.pages.forEach((page, index) => Object.assign(page, current[index]));
      if (listStates() !== before) dispatchEvent(new Event(STATES_CHANGED));
    },
    file.pages.flatMap(({ date, timing }) => [
      ...(date === '' ? [] : [endOf(readSpan(date))]),
      ...(timing === undefined ? [] : listBoundaries(timing)),
    ]),
  );
  return pages;
});

/** Pagefind would ask for its largest file last. */
const ENGINE = '/pagefind/wasm.en.pagefind';

/** Without its worker: one file and one request less, and a search takes a few milliseconds. */
const loadPagefind = once(async (): Promise<Pagefind> => {
  const ahead = { rel: 'preload', as: 'fetch', crossorigin: '', href: toHref(ENGINE) };
  document.head.append(element('link', ahead));
  const { createInstance } = (await import(/* @vite-ignore */ toHref('/pagefind/pagefind.js'))) as {
    createInstance: (options: object) => Pagefind;
  };
  const pagefind = createInstance({ noWorker: true, basePath: toHref('/pagefind/') });
  await pagefind.options({ ranking: INDEX_RANKING });
  await pagefind.init();
  return pagefind;
});

/** How to fetch the text of each page found last: keeps the fetcher of the rarest matching token, whose excerpt is the most specific. */
let texts = new Map<string, { load: () => Promise<PageText>; rarity: number }>();

/** Pagefind, and how far it can be relied on. */
class PagefindEngine implements Engine {
  /** Pagefind did not start, for example without WebAssembly: this search finds pages by their names alone. */
  isNamesOnly = false;

  /** The next search tries again what failed. */
  start(): this {
    this.isNamesOnly = false;
    texts = new Map();
    return this;
  }

  readonly find: Engine['find'] = async (text) => {
    if (this.isNamesOnly) return [];
    try {
      const { results } = await (await loadPagefind()).search(text);
      const rarity = 1 / results.length;
      for (const { id, data } of results) {
        if (rarity > (texts.get(id)?.rarity ?? 0)) texts.set(id, { load: data, rarity });
      }
      return results;
    } catch {
      this.isNamesOnly = true;
      return [];
    }
  };

  readonly englishWords = once(
    async () => new Set(unpackWords(await (await fetchFile('/search/english.txt')).text()).keys()),
  );

  readonly dictionary = once(async () => unpackWords(await (await fetchFile('/search/words.txt')).text()));
}

export const engine = new PagefindEngine();

/** Loads the text of a page; nothing for one found by its name alone: its text would fetch the index for each word of its title. */
export function findText({ id }: NamedPage): (() => Promise<PageText>) | undefined {
  return texts.get(id)?.load;
}

/** Starts loading before the first letter is typed. */
export async function warmUp(): Promise<void> {
  await Promise.all([loadPages(), loadPagefind()]);
}

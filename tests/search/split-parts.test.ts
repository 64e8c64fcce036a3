// Pagefind's index in small parts: the same words in the same order, and words that begin alike in one part.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readPacked, splitParts } from '#search/index/split-parts.ts';

type Parts = [first: string, last: string, name: string][];

/** Made-up words, "aaa000" to "azz003", each on many pages. */
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const WORDS = [...LETTERS].flatMap((second) =>
  [...LETTERS].flatMap((third) =>
    [0, 1, 2, 3].map((end) => [`a${second}${third}00${end}`, [[7, [1, 2, 3], []]], []] as const),
  ),
);
let folder: string;

function pack(name: string, content: unknown): void {
  writeFileSync(join(folder, name), gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), encode(content)])));
}

/** As Pagefind leaves its files, in two large parts. */
function leaveIndex(version: string): void {
  mkdirSync(join(folder, 'index'));
  const half = WORDS.length / 2;
  pack('index/en_1.pf_index', [WORDS.slice(0, half)]);
  pack('index/en_2.pf_index', [WORDS.slice(half)]);
  const parts = [
    ['aaa000', WORDS[half - 1]?.[0], 'en_1'],
    [WORDS[half]?.[0], 'azz003', 'en_2'],
  ];
  pack('pagefind.en_3.pf_meta', [version, [['en_page', 12]], parts, [], [], ['title']]);
  const entry = { version, languages: { en: { hash: 'en_3', wasm: 'en', page_count: 1 } } };
  writeFileSync(join(folder, 'pagefind-entry.json'), JSON.stringify(entry));
}

function readMeta(): [version: string, pages: unknown, parts: Parts, ...rest: unknown[]] {
  const entry = JSON.parse(readFileSync(join(folder, 'pagefind-entry.json'), 'utf8')) as {
    languages: { en: { hash: string } };
  };
  return decode(readPacked(join(folder, `pagefind.${entry.languages.en.hash}.pf_meta`))) as ReturnType<typeof readMeta>;
}

function readWords(name: string): [string, ...unknown[]][] {
  return (decode(readPacked(join(folder, 'index', `${name}.pf_index`))) as [[string][]])[0];
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'index-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('many parts hold what two held, and the table of parts names their first and last words', () => {
  leaveIndex('1.5.2');
  splitParts(folder);
  const [, pages, parts, ...rest] = readMeta();
  expect(parts.length).toBeGreaterThan(5);
  expect(parts.flatMap(([, , name]) => readWords(name))).toEqual(WORDS);
  expect(parts.map(([first, last]) => [first, last])).toEqual(
    parts.map(([, , name]) => [readWords(name)[0]?.[0], readWords(name).at(-1)?.[0]]),
  );
  expect([pages, rest]).toEqual([[['en_page', 12]], [[], [], ['title']]]);
  expect(readdirSync(join(folder, 'index'))).toHaveLength(parts.length);
});

test('who types the first three letters of words finds all of them in one part', () => {
  leaveIndex('1.5.2');
  splitParts(folder);
  const beginnings = readMeta()[2].map(([, , name]) => new Set(readWords(name).map(([word]) => word.slice(0, 3))));
  const all = beginnings.flatMap((set) => [...set]);
  expect(all).toHaveLength(new Set(all).size);
});

test('files of another version of Pagefind are refused, with what to do', () => {
  leaveIndex('9.0.0');
  expect(() => {
    splitParts(folder);
  }).toThrow(/^Pagefind is now 9\.0\.0\. See whether .* change KNOWN in split-parts\.ts\.$/);
});

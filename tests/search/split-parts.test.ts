// Pagefind's index in small parts: the same words in the same order, and words that begin alike in one part.
import { gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { expect, test } from 'vitest';
import { splitParts, unpack, type IndexFiles } from '#search/index/split-parts.ts';

type Word = [string, ...unknown[]];
type Meta = [version: string, pages: unknown, parts: [first: string, last: string, name: string][], ...rest: unknown[]];

/** Made-up words, "aaa000" to "azz003", each on a page. */
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
const WORDS = LETTERS.flatMap((second) =>
  LETTERS.flatMap((third) => [0, 1, 2, 3].map((end): Word => [`a${second}${third}00${end}`, [[7, [1, 2], []]], []])),
);

function pack(content: unknown): Uint8Array {
  return gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), encode(content)]));
}

/** As Pagefind makes its files, in two large parts. */
function makeIndex(version: string): IndexFiles {
  const half = WORDS.length / 2;
  const parts = [
    ['aaa000', WORDS[half - 1]?.[0], 'en_1'],
    [WORDS[half]?.[0], 'azz003', 'en_2'],
  ];
  const entry = { version, languages: { en: { hash: 'en_3', wasm: 'en', page_count: 1 } } };
  return new Map([
    ['index/en_1.pf_index', pack([WORDS.slice(0, half)])],
    ['index/en_2.pf_index', pack([WORDS.slice(half)])],
    ['pagefind.en_3.pf_meta', pack([version, [['en_page', 12]], parts, [], [], ['title']])],
    ['pagefind-entry.json', Buffer.from(JSON.stringify(entry))],
    ['pagefind.js', Buffer.from('made up')],
  ]);
}

function read(files: IndexFiles, path: string): unknown {
  return decode(unpack(files.get(path) ?? Buffer.from('')));
}

const files = splitParts(makeIndex('1.5.2'));
const entry = JSON.parse(Buffer.from(files.get('pagefind-entry.json') ?? []).toString()) as {
  languages: { en: { hash: string } };
};
const [, pages, parts, ...rest] = read(files, `pagefind.${entry.languages.en.hash}.pf_meta`) as Meta;
const words = parts.map(([, , name]) => (read(files, `index/${name}.pf_index`) as [Word[]])[0]);

test('many parts hold what two held, and nothing else is changed', () => {
  expect(parts.length).toBeGreaterThan(5);
  expect(words.flat()).toEqual(WORDS);
  expect([pages, rest]).toEqual([[['en_page', 12]], [[], [], ['title']]]);
  expect(files.get('pagefind.js')).toEqual(Buffer.from('made up'));
  expect([...files.keys()].filter((path) => path.startsWith('index/'))).toHaveLength(parts.length);
});

test('the table of parts names the first and the last word of each', () => {
  expect(parts.map(([first, last]) => [first, last])).toEqual(words.map((part) => [part[0]?.[0], part.at(-1)?.[0]]));
});

test('who types the first three letters of words finds all of them in one part', () => {
  const beginnings = words.flatMap((part) => [...new Set(part.map(([word]) => word.slice(0, 3)))]);
  expect(beginnings).toHaveLength(new Set(beginnings).size);
});

test('files of another version of Pagefind are refused, with what to do', () => {
  expect(() => splitParts(makeIndex('9.0.0'))).toThrow(
    /^Pagefind is now 9\.0\.0\. See whether .* change KNOWN in split-parts\.ts\.$/,
  );
});

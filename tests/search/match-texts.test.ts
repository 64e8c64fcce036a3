// How the index's answers for single tokens become the match of a whole query.
import { expect, test } from 'vitest';
import { TextMatcher } from '#search/match-texts.ts';
import { toSearchPages } from '#search/search-pages.ts';
import { NAMES, page } from './pages.ts';

const TEXTS = new Map([
  ['grant', 'A grant of £25 million for lamps.'],
  ['history', 'In 25 years a million lamps were sold, and not one in the East.'],
  ['list', 'Lamps, eastern and other.'],
]);
const pages = toSearchPages({
  ...NAMES,
  pages: ['grant', 'history', 'list', 'EA'].map((title) => page(title, { id: title })),
});

/** As the index: pages with all the words or their beginnings; in quotes, with the words themselves one after the other. */
const find = (text: string): Promise<{ id: string; score: number }[]> => {
  const isPhrase = text.startsWith('"');
  const holds = (content: string): boolean =>
    isPhrase
      ? new RegExp(`\\b${text.slice(1, -1)}\\b`, 'i').test(content)
      : text.split(' ').every((word) => new RegExp(`\\b${word}`, 'i').test(content));
  return Promise.resolve([...TEXTS].filter(([, content]) => holds(content)).map(([id]) => ({ id, score: 1 })));
};
const match = async (tokens: string[], absent: string[] = []): Promise<[id: string, isWhole: boolean][]> => {
  const matches = await new TextMatcher({ find, pages, absent, asTyped: true }).match(tokens);
  return [...matches].map(([id, { isWhole }]) => [id, isWhole]);
};

test('a sum is one thing: its number and its million apart are not it', async () => {
  expect(await match(['25', 'million'])).toEqual([['grant', true]]);
});

test('a number is not the beginning of another', async () => {
  expect(await match(['2'])).toEqual([
    ['grant', true],
    ['history', true],
  ]);
  expect(await match(['25'])).toHaveLength(2);
});

test('two letters are a word of their own where anything has it, and a beginning while somebody types', async () => {
  expect(await match(['ea'])).toEqual([]);
  expect((await match(['la'])).map(([id]) => id)).toEqual(['grant', 'history', 'list']);
});

test('a page with most of the query by weight counts, and the rarer token decides', async () => {
  expect(await match(['grant', 'lamps', 'lamps'])).toContainEqual(['grant', true]);
  expect(await match(['eastern', 'lamps'])).toEqual([['list', true]]);
});

test('a token that no page has counts no more than the others: half of the query is enough', async () => {
  const found = await match(['grant', 'xylophone'], ['xylophone']);
  expect(found).toEqual([['grant', false]]);
  expect(await match(['xylophone'], ['xylophone'])).toEqual([]);
});

// A file with two blocks of fields is told so, wherever the second one stands; words that only look like fields are not.
import { expect, test } from 'vitest';
import { baseText, checkWith } from './check-with.ts';

const PATH = 'news/office-opens.mdx';
const text = baseText(PATH);
const end = text.indexOf('\n---\n', 3) + 5;
const [block, expected] = [text.slice(0, end), text.slice(end)];
const told = (file: string) => checkWith({ [PATH]: file }).map(({ kind, line }) => `${kind} in line ${line}`);
const repeatedAt = (line: number) => [`front-matter-repeated in line ${line}`];

test('the block pasted twice', () => {
  expect(told(block + block + expected)).toEqual(repeatedAt(16));
});

test('the block pasted twice with a blank line between', () => {
  expect(told(`${block}\n${block}${expected}`)).toEqual(repeatedAt(17));
});

test('a first block that was begun and not closed', () => {
  expect(told(`---\ntitle: The made-up office\n\n${text}`)).toEqual(repeatedAt(4));
});

test('a whole entry pasted below another', () => {
  expect(told(`${text}\n${text.replace('The made-up office opens', 'A hall is painted')}`)).toEqual(repeatedAt(31));
});

test('a block in an example of code, and a line of words between two rules, are words', () => {
  expect(told(`${text}\n\`\`\`yaml\n${block}\`\`\`\n\n---\n\nNote: made up.\n\n---\n`)).toEqual([]);
});

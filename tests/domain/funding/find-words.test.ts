// Words typed into the finder, held against the words of a scheme.
import { expect, it } from 'vitest';
import { hasWords, toAsked, toWords } from '#domain/funding/find-words.ts';

it.each([
  ['KTP – Énergie, KTP', ['ktp', 'energie']],
  ['R&D tax relief', ['r', 'd', 'tax', 'relief']],
  ['Innovate UK’s', ['innovate', 'uks']],
  ['', []],
])('%s has the words %o', (text, words) => {
  expect(toWords(text)).toEqual(words);
});

it.each([
  ['grants', ['grant'], true],
  ['batteries', ['battery'], true],
  ['gas', ['ga'], false],
  ['grants', ['granted'], false],
])('finds %s among %o: %s', (ask, words, found) => {
  expect(hasWords(words, [ask])).toBe(found);
});

it('finds words by their beginnings, all of them', () => {
  expect(hasWords(['battery', 'grant'], ['bat', 'gr'])).toBe(true);
  expect(hasWords(['battery', 'grant'], ['bat', 'loan'])).toBe(false);
  expect(hasWords(['battery'], [])).toBe(true);
});

it.each([
  ['a grant for my battery', ['grant', 'battery']],
  ['for the', ['for', 'the']],
  ['', []],
])('asks in "%s" for %o', (text, asked) => {
  expect(toAsked(text)).toEqual(asked);
});

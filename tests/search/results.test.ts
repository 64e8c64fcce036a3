// What results say of themselves and the order by date, over made-up pages.
import { expect, test } from 'vitest';
import type { NameMatch } from '#search/match-names.ts';
import type { Hit } from '#search/rank.ts';
import { toReason } from '#search/reason.ts';
import { sortHits } from '#search/sort.ts';
import { page } from './pages.ts';

const hit = (title: string, change: Partial<Hit> = {}, date = ''): Hit => ({
  page: page(title, { date }),
  score: 1,
  isBelow: false,
  isNamed: false,
  isPartial: false,
  ...change,
});
const match = (change: Partial<NameMatch> = {}): NameMatch => ({
  score: 1,
  isExact: false,
  isWhole: true,
  isBegun: true,
  ...change,
});

test.each([
  ['Answers this search', { promoted: { address: '/' }, match: match() }],
  ['Also known as Science City', { match: match({ alias: 'Science City' }) }],
  ['Answers this question', { match: match({ alias: 'Who pays?', isQuestion: true }) }],
  ['In its numbers', { match: match({ answer: '94%' }) }],
  ['Has some of the words', { isPartial: true, match: match() }],
  ['In its title', { match: match() }],
  ['In its title and text', { match: match({ isWhole: false }) }],
  ['', {}],
])('%s', (name, change) => {
  expect(toReason(hit('Made up', change))).toBe(name);
});

test('newest first, undated last, old pages below, and the rest as ranked', () => {
  const hits = [
    hit('undated'),
    hit('old', { isBelow: true }, '2026-01-01'),
    hit('first of a day', {}, '2020-01-01'),
    hit('second of a day', {}, '2020-01-01'),
    hit('newest', {}, '2021'),
  ];
  expect(sortHits(hits, 'newest').map(({ page: { title } }) => title)).toEqual([
    'newest',
    'first of a day',
    'second of a day',
    'undated',
    'old',
  ]);
  expect(sortHits(hits, 'best')).toEqual(hits);
});

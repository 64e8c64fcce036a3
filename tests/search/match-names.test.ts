// How well the names of a page fit a query: title, aliases, questions it answers and initials.
import { describe, expect, test } from 'vitest';
import { matchNames, toPageNames, type NameMatch } from '#search/match-names.ts';
import { page } from './pages.ts';

const QUESTIONS = ['how to repair a lamp', 'who pays for lamps'];
const even = (): number => 1;
const match = (title: string, tokens: string[], aliases: string[] = []): NameMatch | undefined =>
  matchNames(toPageNames(page(title, { aliases }), QUESTIONS), tokens, even);

test('a whole name stands above one that holds it, and that above one with a part of it', () => {
  const scores = ['Lamp loans', 'Lamp loans for firms', 'Lamps of the region'].map(
    (title) => match(title, ['lamp', 'loans'])?.score ?? 0,
  );
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
  expect(new Set(scores).size).toBe(3);
});

test('only the last token may be the beginning of one', () => {
  expect(match('Lighting scheme', ['lighting', 'sche'])?.isBegun).toBe(true);
  expect(match('Lighting scheme', ['ligh', 'scheme'])?.isBegun).not.toBe(true);
});

describe('a question that the page answers', () => {
  test('said as it stands is the page, whatever small words it has', () => {
    expect(match('Guide', ['repair', 'lamp'])).toMatchObject({ isExact: true, isQuestion: true });
  });

  test('shared in part counts by what both have', () => {
    const [most = 0, half = 0] = [
      ['pays', 'lamps', 'now'],
      ['pays', 'chairs', 'now'],
    ].map((tokens) => match('Guide', tokens)?.score ?? 0);
    expect(most).toBeGreaterThan(half);
    expect(match('Guide', ['pays', 'lamps', 'now'])).toMatchObject({ isWhole: false, isQuestion: true });
  });
});

test.each([
  ['Energy Capital', 'ec', true],
  ['Department of Lamps', 'dl', true],
  ['Energy for all', 'efa', false],
  ['Lamps', 'l', false],
])('initials: %s and %s', (title, typed, isExact) => {
  expect(match(title, [typed])?.isExact === true).toBe(isExact);
});

// What else fits: open schemes filed alike, with what they share. All schemes are made up.
import { expect, test } from 'vitest';
import { placeOnDay, type FinderScheme, type Token } from '#domain/funding/finder-scheme.ts';
import { findSimilar } from '#domain/funding/similar.ts';
import { ANY_RULES, FACETS, NOON } from './made-up.ts';

const scheme = (id: string, tokens: Token[], kind: FinderScheme['timing']['kind'] = 'rounds'): FinderScheme => ({
  id,
  title: id,
  tokens: new Set(tokens),
  timing: { kind, rounds: [] },
  rules: ANY_RULES,
});
const own = scheme('own', ['need.grant', 'theme.theme-a', 'who.small-firm', 'stage.not-stated']);

function findIn(others: readonly FinderScheme[], most = 9): string[] {
  return findSimilar(placeOnDay([own, ...others], NOON), 'own', FACETS, most).map(({ id }) => id);
}

test('what shares more comes first, and of equals the id decides', () => {
  const found = findIn([
    scheme('theme-b', ['theme.theme-a']),
    scheme('theme-a', ['theme.theme-a']),
    scheme('need', ['need.grant', 'who.small-firm']),
  ]);
  expect(found).toEqual(['need', 'theme-a', 'theme-b']);
  expect(findIn([scheme('a', ['need.grant']), scheme('b', ['need.grant'])], 1)).toEqual(['a']);
});

test('a closed scheme is never offered, nor the scheme itself', () => {
  expect(findIn([scheme('closed', ['need.grant'], 'ended')])).toEqual([]);
});

test('being for the same people alone, or silent on the same question, does not make two schemes alike', () => {
  expect(findIn([scheme('people', ['who.small-firm', 'stage.not-stated'])])).toEqual([]);
});

test('a scheme open to every theme is alike to none for it', () => {
  expect(findIn([scheme('any', ['theme.theme-a', 'theme.theme-b'])])).toEqual([]);
});

test('what they share is told in the words of the finder', () => {
  const placed = placeOnDay([own, scheme('need', ['need.grant', 'who.small-firm'])], NOON);
  expect(findSimilar(placed, 'own', FACETS, 1)[0]?.shared).toEqual([
    { facet: 'who', labels: ['Start-up, small or medium firm'] },
    { facet: 'need', labels: ['Grant'] },
  ]);
});

test('an unknown scheme has none', () => {
  expect(findSimilar(placeOnDay([own], NOON), 'other', FACETS, 3)).toEqual([]);
});

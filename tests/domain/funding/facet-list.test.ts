// The plain list of an answer and the finder with that answer alone hold the same schemes, whatever their sources state.
import * as fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { countListed, listSchemes, toAnswers, toQuestion } from '#domain/funding/facet-list.ts';
import type { FinderScheme } from '#domain/funding/finder-scheme.ts';
import { placeOnDay } from '#domain/funding/finder-scheme.ts';
import { judge } from '#domain/funding/judge.ts';
import { ANY_RULES, countMade, FACETS, NOON, OPTIONS, schemes } from './made-up.ts';

const asked = FACETS.flatMap(({ id, values }) => {
  const question = toQuestion(id);
  return values
    .filter((value) => Object.keys(toAnswers(id, value.id)).length > 0)
    .map((value) => ({ facet: id, question, value: value.id }));
});

test('a list for every answer of the finder', () => {
  expect(asked.length).toBe(Object.values(OPTIONS).flat().length);
});

test('a list holds as many schemes as the finder counts, and each of them', () => {
  fc.assert(
    fc.property(fc.array(schemes, { maxLength: 15 }), fc.constantFrom(...asked), (all, { facet, question, value }) => {
      const list = listSchemes(facet, value, placeOnDay(all, NOON), NOON);
      expect(countListed(list)).toBe(countMade(all, {}).get(`${question}.${value}`) ?? 0);
      const may = all.filter(
        (one) => !['nearly', 'further', 'closed'].includes(judge(one, toAnswers(facet, value), NOON).group),
      );
      expect([...list.fits, ...list.ask].toSorted()).toEqual(may.map(({ id }) => id).toSorted());
    }),
  );
});

const make = (id: string, more: Partial<FinderScheme>): FinderScheme => ({
  id,
  title: id,
  tokens: new Set(),
  timing: { kind: 'ongoing', rounds: [] },
  rules: ANY_RULES,
  ...more,
});
const closed = { timing: { kind: 'ended', rounds: [] } } as const;
const list = (facet: 'stage' | 'theme', value: string, ...all: FinderScheme[]) =>
  listSchemes(facet, value, placeOnDay(all, NOON), NOON);
const idea = { rules: { ...ANY_RULES, stage: { steps: ['idea'] } } } as const;
const trial = { rules: { ...ANY_RULES, stage: { steps: ['trial'] } } } as const;

it('what names the answer fits, what is silent is to be asked, and what rules it out is left away', () => {
  expect(list('stage', 'idea', make('named', idea), make('silent', {}), make('other', trial))).toEqual({
    fits: ['named'],
    ask: ['silent'],
    closed: [],
  });
});

it('a closed scheme is kept where it named the answer, and never asked about', () => {
  expect(list('stage', 'idea', make('named', { ...idea, ...closed }), make('silent', closed))).toEqual({
    fits: [],
    ask: [],
    closed: ['named'],
  });
});

it('a theme is what a scheme is filed under', () => {
  expect(list('theme', 'theme-a', make('filed', { tokens: new Set(['theme.theme-a']) }), make('other', {}))).toEqual({
    fits: ['filed'],
    ask: [],
    closed: [],
  });
});

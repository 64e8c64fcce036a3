// The names the hub recognises. All are made up.
import { expect, test } from 'vitest';
import { toKnownNames } from '#domain/names/known-names.ts';
import { termSchema, type Term } from '#schema/glossary.ts';
import { makeOrganisation } from '../builders/organisation.ts';

const organisation = makeOrganisation('Lamp Works', [
  { name: 'Candle Works', abbreviation: 'CW' },
  { abbreviation: 'LW' },
]);
const term = (more: Partial<Term>): Term =>
  termSchema.parse({ term: 'Living lamp', definition: 'A lamp that is made up.', source: 'made-up', ...more });

const listNames = (terms: Record<string, Term>): string[] =>
  toKnownNames(new Map([['lamp-works', organisation]]), new Map(Object.entries(terms))).map(
    ({ kind, id, name: name, eitherCase }) => `${kind} ${id}: ${name}${eitherCase === true ? ', either case' : ''}`,
  );

test('an organisation has all its names over time, each once, and comes before terms', () => {
  expect(listNames({ 'living-lamp': term({ aliases: ['lamps that live'] }) })).toEqual([
    'organisation lamp-works: Lamp Works',
    'organisation lamp-works: LW',
    'organisation lamp-works: Candle Works',
    'organisation lamp-works: CW',
    'term living-lamp: Living lamp, either case',
    'term living-lamp: lamps that live, either case',
  ]);
});

test('a term that is a name is known only as it is written', () => {
  expect(listNames({ ll: term({ term: 'LL', expansion: 'Living Lamp' }) }).slice(-2)).toEqual([
    'term ll: LL',
    'term ll: Living Lamp',
  ]);
});

test('a term that is marked by hand alone is not looked for', () => {
  expect(listNames({ lead: term({ term: 'Lead', onlyByHand: true }) }).join()).not.toContain('term');
});

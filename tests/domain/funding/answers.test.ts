// The answers of a reader as an address: there and back, and whatever else an address may hold.
import * as fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { readAnswers, toSearch, without } from '#domain/funding/answers.ts';
import { answers, OPTIONS } from './made-up.ts';

test('an address gives back the answers it was written from', () => {
  fc.assert(
    fc.property(answers, (given) => {
      expect(readAnswers(toSearch(given), OPTIONS)).toEqual({ answers: given, note: '' });
    }),
  );
});

test('any text is read, and read as known answers only', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { answers: given } = readAnswers(`?who=${text}&need=grant,${text}`, OPTIONS);
      expect(given.who === undefined || OPTIONS.who.includes(given.who)).toBe(true);
      expect(given.need).toContain('grant');
    }),
  );
});

it.each([
  ['nothing asked', '', {}, false],
  ['another parameter', '?utm_source=made-up&q=battery', {}, false],
  ['an empty answer', '?who=', {}, false],
  ['an unknown answer', '?who=martian&stage=idea', { stage: 'idea' }, true],
  ['two answers to one question', '?stage=trial&stage=idea', { stage: 'idea' }, true],
  ['the same answer twice', '?stage=idea&stage=idea', { stage: 'idea' }, false],
  ['an address of 10 KB', `?where=bridge-town&who=${'x'.repeat(10_000)}`, { where: 'bridge-town' }, true],
])('%s', (_, search, expected, isNoted) => {
  const { answers: given, note } = readAnswers(search, OPTIONS);
  expect(given).toEqual(expected);
  expect(note !== '').toBe(isNoted);
});

test('one answer is taken away', () => {
  expect(without({ who: 'nhs', stage: 'idea' }, 'who')).toEqual({ stage: 'idea' });
});

// No small number can be worked out from what is printed: an attacker with a solver tries it on random surveys.
import { describe, expect, test } from 'vitest';
import { makeFigures } from '#survey/figures/make-figures.ts';
import { protect } from '#survey/protect/protect.ts';
import { attack } from './attack.ts';
import { makeCodebook, makeSurvey, tallyOf } from './random-survey.ts';

const PARTS = [0, 250, 500, 750];

describe('1,000 random surveys', () => {
  test.each(PARTS)(
    'from %i on: no hidden count is recovered',
    (from) => {
      let hidden = 0;
      for (let seed = from + 1; seed <= from + 250; seed += 1) {
        const tally = tallyOf(makeSurvey(seed));
        const { tables, exposed } = protect(tally);
        expect(exposed).toEqual([]);
        const result = attack(tally, tables);
        expect(result.recovered, `seed ${seed}`).toEqual([]);
        hidden += result.hidden;
      }
      expect(hidden).toBeGreaterThan(1000);
    },
    120_000,
  );

  test('without secondary suppression the same attack recovers hundreds, so it is real', () => {
    let recovered = 0;
    for (let seed = 1; seed <= 100; seed += 1) {
      const tally = tallyOf(makeSurvey(seed));
      recovered += attack(tally, protect(tally, { secondary: false }).tables).recovered.length;
    }
    expect(recovered).toBeGreaterThan(300);
  });
});

test('what was hidden the last time stays hidden, and is protected too', () => {
  for (let seed = 1; seed <= 40; seed += 1) {
    const tally = tallyOf(makeSurvey(seed));
    const first = protect(tally).system.unknowns.find(
      ({ status, tables }) => status === 'printed' && tables.length > 0,
    );
    if (first === undefined || first.value < 5) continue;
    const { system, tables, exposed } = protect(tally, { before: new Set([first.id]) });
    expect(system.find(first.id)?.status).not.toBe('printed');
    expect(exposed).toEqual([]);
    expect(attack(tally, tables).recovered).toEqual([]);
  }
});

test('the order in which people answered does not change what is hidden', () => {
  for (let seed = 1; seed <= 40; seed += 1) {
    const survey = makeSurvey(seed);
    const reversed = { ...survey, readings: survey.readings.toReversed() };
    expect(protect(tallyOf(reversed)).tables, `seed ${seed}`).toEqual(protect(tallyOf(survey)).tables);
  }
});

test('figures print no count, share, mean or rest of a table that hides something', () => {
  for (let seed = 1; seed <= 200; seed += 1) {
    const survey = makeSurvey(seed);
    const tally = tallyOf(survey);
    const guarded = protect(tally);
    const context = { codebook: makeCodebook(survey.questions), consultation: '2001' };
    for (const { rows, fields } of makeFigures(context, tally, guarded, new Map()).figures) {
      const small = rows.filter(({ unit, value }) => unit === 'count' && value !== null && value >= 1 && value <= 4);
      expect(small).toEqual([]);
      if (!rows.some(({ value, note }) => value === null && !/^\d/.test(note))) continue;
      const text = [...rows.map(({ note }) => note), JSON.stringify(fields)].join(' ');
      expect(text).not.toMatch(/mean of the scores|of all answers given|middle person|add to \d/);
      for (const [, count] of text.matchAll(/(\d+) of \d+ people/g))
        expect(Number(count) === 0 || Number(count) > 4).toBe(true);
    }
  }
});

// Counts against a second, plain way of counting over random surveys: totals, order, routes, groups and weights.
import { expect, test } from 'vitest';
import { makeFigures } from '#survey/figures/make-figures.ts';
import { protect } from '#survey/protect/protect.ts';
import { NOT_ASKED } from '#survey/coded-response.ts';
import { addResponse, makeTally } from '#survey/tally.ts';
import { makeRandom } from '../setup/random.ts';
import { makeCodebook, makeSurvey, tallyOf, type RandomSurvey } from './random-survey.ts';

const SEEDS = Array.from({ length: 60 }, (_, index) => index + 1);

/** How many people satisfy a condition, counted one by one. */
function countPeople({ readings }: RandomSurvey, test: (codes: Int16Array, at: number) => boolean): number {
  return readings.filter(({ codes }, at) => test(codes, at)).length;
}

test('every count is the number of people one would point at', () => {
  for (const seed of SEEDS) {
    const survey = makeSurvey(seed);
    const tally = tallyOf(survey);
    survey.questions.forEach((question, at) => {
      const counts = tally.oneWay[at];
      if (!counts || !('answers' in question)) return;
      expect(counts.base.count).toBe(countPeople(survey, (codes) => (codes[at] ?? -1) >= 0));
      question.answers.forEach((_, place) => {
        const chosen = (person: number): boolean =>
          question.kind === 'multiple'
            ? survey.readings[person]?.picks[at]?.[place] === 1
            : survey.readings[person]?.codes[at] === place;
        expect(counts.counts[place]).toBe(countPeople(survey, (_codes, person) => chosen(person)));
        for (const { by, groups } of tally.breakdowns.filter((item) => item.question === at))
          groups.forEach((group, index) => {
            const isIn = (codes: Int16Array): boolean =>
              index === groups.length - 1 ? (codes[by] ?? -1) < 0 : codes[by] === index;
            expect(group.counts[place]).toBe(countPeople(survey, (codes, person) => isIn(codes) && chosen(person)));
          });
      });
      expect(counts.missing[3]).toBe(countPeople(survey, (codes) => codes[at] === NOT_ASKED));
    });
  }
});

test('answered and missing add to everybody, and groups add to all', () => {
  for (const seed of SEEDS) {
    const tally = tallyOf(makeSurvey(seed));
    for (const { base, missing } of tally.oneWay)
      expect(base.count + missing.reduce((a, b) => a + b, 0)).toBe(tally.responses.count);
    for (const { question, groups } of tally.breakdowns)
      expect(groups.reduce((sum, { base }) => sum + base.count, 0)).toBe(tally.oneWay[question]?.base.count);
  }
});

test('the order of the rows changes nothing', () => {
  for (const seed of SEEDS) {
    const survey = makeSurvey(seed);
    const random = makeRandom(seed + 1000);
    const mixed = survey.readings
      .map((reading) => ({ reading, key: random() }))
      .sort((a, b) => a.key - b.key)
      .map(({ reading }) => reading);
    expect(tallyOf({ ...survey, readings: mixed })).toEqual(tallyOf(survey));
  }
});

test('weights of 1 give the figures of no weights, and a weight of 2 the shares of two people', () => {
  for (const seed of SEEDS.slice(0, 20)) {
    const survey = makeSurvey(seed, { people: 200 });
    const figuresOf = (weight: string | undefined) => {
      const tally = tallyOf(survey);
      const context = { codebook: makeCodebook(survey.questions, weight), consultation: '2001' };
      return makeFigures(context, tally, protect(tally), new Map()).figures.map(({ rows }) => rows);
    };
    const plain = figuresOf(undefined);
    const weighted = figuresOf('weight');
    expect(weighted.flat().map(({ id, value }) => [id, value])).toEqual(
      plain.flat().map(({ id, value }) => [id, value]),
    );
    const doubled = makeTally(survey.questions);
    for (const reading of survey.readings) addResponse(doubled, { ...reading, weight: 2 });
    doubled.oneWay.forEach((counts, at) => {
      counts.weights.forEach((weight, place) =>
        expect(weight).toBe(2 * (tallyOf(survey).oneWay[at]?.counts[place] ?? 0)),
      );
    });
  }
});

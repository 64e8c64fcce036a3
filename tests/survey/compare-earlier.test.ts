// Two consultations are compared only where the words are the same and both bases known, and called different only beyond chance.
import { expect, test } from 'vitest';
import type { Question } from '#schema/codebook.ts';
import { compareEarlier, type EarlierFigure } from '#survey/compare-earlier.ts';

const question = {
  kind: 'single',
  id: 'involve',
  wording: 'Would you like to be involved?',
  column: 'q',
  answers: [{ id: 'yes', label: 'Yes' }],
  dontKnow: [],
  notApplicable: [],
  by: [],
  earlier: { figure: 'made-up', rows: [{ answer: 'yes', row: 'made-up-yes' }] },
} as Extract<Question, { kind: 'single' }>;

const row = {
  id: 'made-up-yes',
  label: 'Yes',
  value: 80,
  low: null,
  high: null,
  qualifier: '',
  unit: 'percent',
  note: '',
  step: null,
} as const;

const figure = {
  question: 'Would you like to be  involved?',
  questionIs: 'as-asked',
  unit: 'percent',
  consultation: '1999',
} as const;

function compare(share: number, changes: Partial<EarlierFigure> = {}) {
  return compareEarlier(question, new Map([['yes', { share, base: 100 }]]), {
    id: 'made-up',
    figure,
    base: 100,
    rows: [row],
    ...changes,
  });
}

test('beyond chance it is higher or lower, within it nothing is said', () => {
  expect(compare(0.95).notes.get('yes')).toBe('80% in 1999: higher now, by more than chance would make');
  expect(compare(0.5).notes.get('yes')).toBe('80% in 1999: lower now, by more than chance would make');
  expect(compare(0.85).notes.get('yes')).toBe('80% in 1999: the difference may be chance');
});

test.each<[string, Partial<EarlierFigure>, string]>([
  ['other words', { figure: { ...figure, question: 'Would you?' } }, 'the question was not put in the same words'],
  [
    'words not printed',
    { figure: { ...figure, questionIs: 'described' } },
    'the question was not put in the same words',
  ],
  ['no shares', { figure: { ...figure, unit: 'score' } }, 'the earlier figure has no shares'],
  ['base not stated', { base: undefined }, 'the earlier source does not say how many answered'],
  ['value not published', { rows: [{ ...row, value: null }] }, 'no row has a value in both'],
])('%s: not compared, and the report says why', (_, changes, obstacle) => {
  expect(compare(0.95, changes)).toEqual({ notes: new Map(), obstacle });
});

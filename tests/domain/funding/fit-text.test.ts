// The words beside the discs of a made-up scheme.
import { expect, it } from 'vitest';
import { toFitText } from '#domain/funding/fit-text.ts';
import { judge, type Answers } from '#domain/funding/judge.ts';
import type { SchemeRules } from '#domain/funding/rules.ts';
import { NOON } from './made-up.ts';

const rules: SchemeRules = {
  who: { types: ['small-firm', 'large-firm'], onlyThese: true },
  kinds: ['loan', 'advice'],
  stage: { steps: ['prototype', 'trial'] },
  sum: { min: 2_500_000 },
};

it.each<[Answers, string]>([
  [{}, ''],
  [{ who: 'small-firm' }, 'Fits 1'],
  [{ who: 'small-firm', need: ['loan'] }, 'Fits all 2'],
  [{ who: 'small-firm', need: ['loan'], where: 'dudley' }, 'Fits 2, ask about 1: place'],
  [{ where: 'dudley', pay: 'no' }, 'Ask about 2: place, share'],
  [{ who: 'small-firm', sum: 'up-to-25000' }, 'Differs: from £2.5 million. Fits 1'],
  [{ who: 'nhs', stage: 'idea', where: 'dudley' }, 'Differs: who, stage'],
  [{ need: ['grant'] }, 'Differs: kind of help'],
])('%j', (answers, text) => {
  const judgement = judge({ id: 'made-up', timing: { kind: 'ongoing', rounds: [] }, rules }, answers, NOON);
  expect(toFitText(judgement, rules, answers)).toBe(text);
});

it.each<[Partial<SchemeRules>, Answers, string]>([
  [
    { sum: { min: 2_500_000, reported: true } },
    { who: 'nhs', sum: 'up-to-25000' },
    'Looks too large: ask. Ask about 1: who',
  ],
  [
    { sum: { max: 10_000, reported: true } },
    { who: 'small-firm', sum: 'over-1-million' },
    'Looks too small: ask. Fits 1',
  ],
  [{}, { who: 'charity', need: ['loan'] }, 'Fits all 2 as a partner'],
])('%j, answered %j', (more, answers, text) => {
  const made = { who: { types: ['small-firm'], asPartner: ['charity'] }, kinds: ['loan'], ...more } as const;
  const judgement = judge({ id: 'made-up', timing: { kind: 'ongoing', rounds: [] }, rules: made }, answers, NOON);
  expect(toFitText(judgement, made, answers)).toBe(text);
});

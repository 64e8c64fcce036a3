// A reader’s answers held against the rules of a made-up scheme.
import { describe, expect, it } from 'vitest';
import { checkSuitability, type Rule, type SuitAnswers, type SuitRules } from '#domain/funding/suitability.ts';

const rule: Rule = { text: 'A made-up rule.', source: 'made-up-report', reported: false };
const rules: SuitRules = {
  who: { ...rule, types: ['small-firm'], asPartner: ['university'], onlyThese: true },
  where: { ...rule, wholly: ['dudley'], partly: ['warwickshire'] },
  stage: { ...rule, steps: ['prototype'] },
  sum: { ...rule, sum: { min: 10_000, max: 100_000 } },
  pay: { ...rule, youPay: 'yes' },
  partner: { ...rule, needed: 'depends' },
};
const good: SuitAnswers = {
  who: 'small-firm',
  where: 'dudley',
  stage: 'prototype',
  sum: 50_000,
  pay: 'yes',
  partner: 'yes',
};
const check = (answers: SuitAnswers, changed: Partial<SuitRules> = {}): string =>
  checkSuitability({ ...rules, ...changed }, answers).verdict;

describe('could this be for us?', () => {
  it('looks possible when every answer fits', () => {
    expect(check(good)).toBe('possible');
  });

  it('says nothing until something is answered', () => {
    expect(check({})).toBe('unanswered');
  });

  it.each([
    ['who', { who: 'nhs' }],
    ['where', { where: 'walsall' }],
    ['stage', { stage: 'idea' }],
    ['sum', { sum: 5000 }],
    ['sum', { sum: 200_000 }],
    ['pay', { pay: 'no' }],
  ] as const)('does not fit because of %s, and quotes the rule', (question, answers) => {
    const { verdict, lines } = checkSuitability(rules, { ...good, ...answers });
    expect(verdict).toBe('no');
    expect(lines.filter(({ outcome }) => outcome === 'no')).toEqual([expect.objectContaining({ question, rule })]);
  });

  it.each([
    ['a partner rule that depends', { partner: 'no' }, {}],
    ['a place covered in part', { where: 'warwickshire' }, {}],
    ['a rule that no source states', {}, { stage: undefined }],
    ['somebody the source does not name', { who: 'nhs' }, { who: { ...rules.who, onlyThese: false } }],
    ['a rule that is only reported', { pay: 'no' }, { pay: { ...rule, youPay: 'yes', reported: true } }],
  ] as const)('says to ask about %s', (_, answers, changed) => {
    expect(check({ ...good, ...answers }, changed as Partial<SuitRules>)).toBe('ask');
  });

  it('welcomes partners as partners', () => {
    expect(checkSuitability(rules, { who: 'university' }).lines[0]).toMatchObject({
      outcome: 'fits',
      because: 'You can take part as a partner. Somebody else applies.',
    });
  });

  it('never says that anybody is eligible', () => {
    expect(JSON.stringify(checkSuitability(rules, good))).not.toMatch(/eligible|qualify/i);
  });
});

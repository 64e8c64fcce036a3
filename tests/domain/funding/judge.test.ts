// Answers held against the rules of made-up schemes: what fits, what is not known, what differs, and the group that follows.
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { GROUPS, judge, judgeAnswer, QUESTIONS, type JudgedScheme } from '#domain/funding/judge.ts';
import type { SchemeRules } from '#domain/funding/rules.ts';
import { answers, countMade, judgedSchemes, NOON, OPTIONS } from './made-up.ts';

const RANK = { fits: 0, unknown: 1, doubtful: 2, differs: 3 };

test('every scheme stands in exactly one group, and the groups add up to all of them', () => {
  fc.assert(
    fc.property(fc.array(judgedSchemes, { maxLength: 30 }), answers, (schemes, given) => {
      const groups = schemes.map((scheme) => judge(scheme, given, NOON).group);
      const counts = GROUPS.map((group) => groups.filter((one) => one === group).length);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(schemes.length);
    }),
  );
});

test('what no source states never differs, and never makes a scheme fit less than one that states a misfit', () => {
  fc.assert(
    fc.property(
      judgedSchemes,
      answers,
      fc.constantFrom('stage', 'sum', 'where', 'pay', 'partner'),
      (scheme, given, field) => {
        const { [field as 'stage']: _, ...rest } = scheme.rules;
        const silent = judge({ ...scheme, rules: rest }, given, NOON);
        const outcome = silent.outcomes.find(({ question }) => question === field)?.outcome;
        expect(outcome).toBe(given[field as 'stage'] === undefined ? undefined : 'unknown');
        const others = (list: typeof silent.outcomes) => list.filter(({ question }) => question !== field);
        expect(others(silent.outcomes)).toEqual(others(judge(scheme, given, NOON).outcomes));
      },
    ),
  );
});

test('closed is closed whatever is answered, and of the others the number that differ decides', () => {
  fc.assert(
    fc.property(judgedSchemes, answers, (scheme, given) => {
      const open = judge(scheme, {}, NOON).group;
      const { group, outcomes } = judge(scheme, given, NOON);
      const differing = outcomes.filter(({ outcome }) => outcome === 'differs').length;
      if (open === 'closed') expect(group).toBe('closed');
      else expect(group).toBe([open, 'nearly'][differing] ?? 'further');
    }),
  );
});

test('a further answer to a question that takes several never makes a scheme fit less', () => {
  fc.assert(
    fc.property(
      judgedSchemes,
      fc.constantFrom(...OPTIONS.need),
      fc.constantFrom(...OPTIONS.need),
      ({ rules }, a, b) => {
        expect(RANK[judgeAnswer(rules, 'need', [a, b])]).toBeLessThanOrEqual(RANK[judgeAnswer(rules, 'need', [a])]);
      },
    ),
  );
});

test('a count is the number of schemes that may fit once the answer is given', () => {
  fc.assert(
    fc.property(
      fc.array(judgedSchemes, { maxLength: 12 }),
      answers,
      fc.constantFrom(...QUESTIONS),
      (schemes, given, question) => {
        const counts = countMade(schemes, given);
        for (const value of OPTIONS[question]) {
          const then = { ...given, [question]: question === 'need' ? [value] : value };
          const may = schemes.filter(
            (scheme) => !['nearly', 'further', 'closed'].includes(judge(scheme, then, NOON).group),
          );
          expect(counts.get(`${question}.${value}`) ?? 0).toBe(may.length);
        }
      },
    ),
  );
});

const rules: SchemeRules = { who: { types: ['small-firm'], asPartner: ['university'] }, kinds: ['grant', 'advice'] };

describe('a question at a time', () => {
  it.each([
    ['a named applicant', {}, 'who', 'small-firm', 'fits'],
    ['a partner', {}, 'who', 'university', 'fits'],
    ['somebody a list that is not exclusive does not name', {}, 'who', 'nhs', 'unknown'],
    [
      'somebody an exclusive list does not name',
      { who: { types: ['nhs'], onlyThese: true } },
      'who',
      'charity',
      'differs',
    ],
    [
      'somebody an exclusive list does not name, as reported',
      { who: { types: ['nhs'], onlyThese: true, reported: true } },
      'who',
      'charity',
      'doubtful',
    ],
    ['a second kind', {}, 'need', 'advice', 'fits'],
    ['another kind', {}, 'need', 'loan', 'differs'],
    ['a band the sums reach into', { sum: { min: 50_000 } }, 'sum', '25000-to-100000', 'fits'],
    ['a band below the least', { sum: { min: 100_000 } }, 'sum', '25000-to-100000', 'differs'],
    ['a place covered wholly', { where: { outside: ['elsewhere'] } }, 'where', 'bridge-town', 'fits'],
    ['a place that may be left out', { where: { unsure: ['hill-county'] } }, 'where', 'hill-county', 'unknown'],
    ['a place outside', { where: { outside: ['mill-town'] } }, 'where', 'mill-town', 'differs'],
    ['a part that must be paid, and cannot', { pay: { needed: 'yes' } }, 'pay', 'no', 'differs'],
    ['a part that depends', { pay: { needed: 'depends' } }, 'pay', 'no', 'unknown'],
    ['a partner nobody asks for', { partner: { needed: 'no' } }, 'partner', 'no', 'fits'],
  ] as const)('%s', (_, more, question, value, outcome) => {
    expect(judgeAnswer({ ...rules, ...more }, question, [value])).toBe(outcome);
  });
});

test('a scheme with no rule but who and what may fit anybody it does not shut out', () => {
  const bare: JudgedScheme = { id: 'bare', timing: { kind: 'ongoing', rounds: [] }, rules };
  const all = { who: 'nhs', need: ['grant'], stage: 'idea', sum: 'up-to-25000', where: 'dudley', pay: 'no' } as const;
  expect(judge(bare, all, NOON).group).toBe('no-closing-date');
});

describe('the order within a group', () => {
  const rankOf = (more: Partial<SchemeRules>): number => {
    const scheme = { id: 'made-up', timing: { kind: 'ongoing', rounds: [] }, rules: { ...rules, ...more } } as const;
    return judge(scheme, { need: ['grant'], sum: '25000-to-100000', stage: 'idea' }, NOON).rank;
  };

  it('a rule that speaks against the reader, though only reported, weighs more than silence', () => {
    expect(rankOf({ sum: { min: 2_500_000, reported: true } })).toBeLessThan(rankOf({}));
  });

  it('what is doubtful in one thing stands below what is only unknown, however much else fits', () => {
    const reported = { min: 2_500_000, reported: true } as const;
    expect(rankOf({ sum: reported, stage: { steps: ['idea'] } })).toBeLessThan(rankOf({ kinds: ['advice', 'grant'] }));
  });

  it('what is about one field stands after what is for all, once something is answered', () => {
    expect(rankOf({ oneField: true, stage: { steps: ['idea'] } })).toBeLessThan(rankOf({}));
    expect(rankOf({ oneField: true })).toBeGreaterThan(rankOf({ sum: { min: 2_500_000, reported: true } }));
    const scheme = {
      id: 'made-up',
      timing: { kind: 'ongoing', rounds: [] },
      rules: { ...rules, oneField: true },
    } as const;
    expect(judge(scheme, {}, NOON).rank).toBe(0);
  });

  it('of schemes that fit alike, one that is mainly what was asked for comes before one that is it on the side', () => {
    expect(rankOf({ kinds: ['grant', 'advice'] })).toBeGreaterThan(rankOf({ kinds: ['advice', 'grant'] }));
    expect(rankOf({ kinds: ['grant'] })).toBeLessThan(
      rankOf({ kinds: ['advice', 'grant'], stage: { steps: ['idea'] } }),
    );
  });
});

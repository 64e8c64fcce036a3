// "Could this be for us?": holds a reader’s answers against the rules of one scheme. Never says that anybody is eligible.
import type { Funding } from '#schema/funding.ts';
import { formatSum, toSum, type Sum } from './amounts.ts';
import type { Answer, Person, Step } from './facets.ts';
import { toCover, type Place } from './places.ts';

/** The rule of a scheme as its page quotes it. */
export interface Rule {
  text: string;
  /** Id of the source that states it. */
  source: string;
  /** True when the source is second-hand or was only partly seen: such a rule cannot shut anybody out. */
  reported: boolean;
}

export interface SuitRules {
  who: Rule & { types: readonly Person[]; asPartner: readonly Person[]; onlyThese: boolean };
  where?: Rule & { wholly: readonly Place[]; partly: readonly Place[] };
  stage?: Rule & { steps: readonly Step[] };
  sum?: Rule & { sum: Sum };
  pay?: Rule & { youPay: Answer };
  partner?: Rule & { needed: Answer };
}

/** The six answers; a question left open is absent. */
export interface SuitAnswers {
  who?: Person;
  where?: Place;
  stage?: Step;
  /** Pounds. */
  sum?: number;
  /** Whether the reader can pay a part. */
  pay?: 'yes' | 'no';
  /** Whether the reader has a partner, or can find one. */
  partner?: 'yes' | 'no';
}

export type Question = keyof SuitAnswers;
export const QUESTIONS: readonly Question[] = ['who', 'where', 'stage', 'sum', 'pay', 'partner'];

export interface SuitLine {
  question: Question;
  outcome: 'fits' | 'no' | 'ask';
  /** Why, as a sentence. */
  because: string;
  /** The rule, where the source states one. */
  rule?: Rule;
}

export interface Verdict {
  /** `unanswered` while no question is answered. */
  verdict: 'possible' | 'no' | 'ask' | 'unanswered';
  lines: readonly SuitLine[];
}

export function toSuitRules(scheme: Funding): SuitRules {
  const { who, region, stage, amount, share, partner } = scheme;
  const rule = (said: { text: string; source: string; certainty?: string | undefined }): Rule => ({
    text: said.text,
    source: said.source,
    reported: said.certainty === 'reported',
  });
  const sum = toSum(amount);
  return {
    who: { ...rule(who), types: who.types, asPartner: who.asPartner ?? [], onlyThese: who.onlyThese === true },
    ...(region === undefined ? {} : { where: { ...rule(region), ...toCover(region.areas) } }),
    ...(stage === undefined ? {} : { stage: { ...rule(stage), steps: stage.steps } }),
    ...(amount === undefined || formatSum(sum) === undefined ? {} : { sum: { ...rule(amount), sum } }),
    ...(share === undefined ? {} : { pay: { ...rule(share), youPay: share.youPay } }),
    ...(partner === undefined ? {} : { partner: { ...rule(partner), needed: partner.needed } }),
  };
}

/** One line for each question answered, and what they come to together: one "no" outweighs "ask", which outweighs "fits". */
export function checkSuitability(rules: SuitRules, answers: SuitAnswers): Verdict {
  const lines = QUESTIONS.flatMap((question) => {
    const line = checkQuestion(question, rules, answers);
    return line === undefined ? [] : [line];
  });
  const has = (outcome: SuitLine['outcome']): boolean => lines.some((line) => line.outcome === outcome);
  return { verdict: lines.length === 0 ? 'unanswered' : has('no') ? 'no' : has('ask') ? 'ask' : 'possible', lines };
}

type Judged = [SuitLine['outcome'], string];

function checkQuestion(question: Question, rules: SuitRules, answers: SuitAnswers): SuitLine | undefined {
  if (answers[question] === undefined) return undefined;
  const rule = rules[question];
  if (rule === undefined) return { question, outcome: 'ask', because: 'We do not know the rule.' };
  const [outcome, because] = judge(question, rules, answers);
  const quoted = { text: rule.text, source: rule.source, reported: rule.reported };
  if (outcome === 'no' && rule.reported) {
    return { question, outcome: 'ask', because: `${because} But the rule is only reported.`, rule: quoted };
  }
  return { question, outcome, because, rule: quoted };
}

function judge(question: Question, rules: SuitRules, answers: SuitAnswers): Judged {
  switch (question) {
    case 'who':
      return judgeWho(rules.who, answers.who);
    case 'where':
      return judgeWhere(rules.where, answers.where);
    case 'stage':
      return rules.stage?.steps.some((step) => step === answers.stage)
        ? ['fits', 'Your stage is among those we read from the rule.']
        : ['no', 'We read other stages from the rule.'];
    case 'sum':
      return judgeSum(rules.sum?.sum ?? {}, answers.sum ?? 0);
    case 'pay':
      return judgeNeed(
        rules.pay?.youPay,
        answers.pay,
        'You must pay a part.',
        'Nothing says that you must pay a part.',
      );
    case 'partner':
      return judgeNeed(
        rules.partner?.needed,
        answers.partner,
        'A partner is needed.',
        'Nothing says that you need a partner.',
      );
  }
}

function judgeWho({ types, asPartner, onlyThese }: SuitRules['who'], who: Person | undefined): Judged {
  if (types.some((type) => type === who)) return ['fits', 'You are among those who can apply.'];
  if (asPartner.some((type) => type === who)) return ['fits', 'You can take part as a partner. Somebody else applies.'];
  return onlyThese
    ? ['no', 'You are not among those who can apply.']
    : ['ask', 'You are not named, and nothing shuts you out.'];
}

function judgeWhere(rule: SuitRules['where'], where: Place | undefined): Judged {
  if (rule?.wholly.some((place) => place === where)) return ['fits', 'Your place is covered.'];
  if (rule?.partly.some((place) => place === where)) return ['ask', 'Perhaps only a part of your place is covered.'];
  return ['no', 'Your place is not covered.'];
}

function judgeSum({ min, max }: Sum, asked: number): Judged {
  if (max !== undefined && asked > max) return ['no', 'You ask for more than it gives.'];
  if (min !== undefined && asked < min) return ['no', 'You ask for less than it gives.'];
  return ['fits', 'Your sum is within its figures.'];
}

function judgeNeed(needed: Answer | undefined, has: 'yes' | 'no' | undefined, must: string, free: string): Judged {
  if (needed === 'no') return ['fits', free];
  if (has === 'yes') return ['fits', needed === 'yes' ? `${must} You can.` : 'It depends, and you can.'];
  return needed === 'yes' ? ['no', must] : ['ask', 'It depends.'];
}

// What a judgement says in words, beside the discs of a row and on the page of a scheme.
import * as t from '#i18n/funding-labels.ts';
import { formatSum } from './amounts.ts';
import { isAboveBand } from './bands.ts';
import { toPeopleText, type Step } from './facets.ts';
import type { Answers, Judgement, Outcome, Question } from './judge.ts';
import type { SchemeRules } from './rules.ts';

/** What a question asks about, in a word or two. */
const QUESTION_NAMES: Record<Question, string> = t.askedAbout;

/**
 * "Fits 4, ask about 1: stage"; "Looks too large: ask. Fits 4" where a sum is only reported; "Differs: from £2.5 million. Fits 3", where
 * the discs alone tell what else is not known; "Differs: stage, sum". Empty when nothing is answered.
 */
export function toFitText({ outcomes }: Pick<Judgement, 'outcomes'>, rules: SchemeRules, answers: Answers): string {
  const of = (...wanted: Outcome[]): Question[] =>
    outcomes.filter(({ outcome }) => wanted.includes(outcome)).map(({ question }) => question);
  const isSumDoubtful = of('doubtful').includes('sum');
  const unknown = of('unknown', 'doubtful').filter((question) => !(isSumDoubtful && question === 'sum'));
  const [fits, differs] = [of('fits').length, of('differs')];
  const isPartner = rules.who.asPartner?.some((type) => type === answers.who) === true;
  const fit = fits === 0 ? [] : [t.fitsCount(fits, fits === outcomes.length && fits > 1, isPartner)];
  const [differing, ...others] = differs;
  if (differing !== undefined) {
    const what = others.length === 0 ? toRuleText(differing, rules) : toNames(differs);
    return [t.differsIn(what), ...fit].join('. ');
  }
  const ask = unknown.length === 0 ? [] : [t.askAbout(unknown.length, toNames(unknown), fits === 0)];
  const sum = isSumDoubtful ? `${t.sumLooks(isAboveBand(rules.sum ?? {}, answers.sum ?? ''))}. ` : '';
  return `${sum}${[...fit, ...ask].join(', ')}`;
}

function toNames(questions: readonly Question[]): string {
  return questions.map((question) => QUESTION_NAMES[question]).join(', ');
}

/** The rule of a scheme in a few words: "ends at a trial", "from £2.5 million". Its kinds stand beside its sum. */
function toRuleText(question: Question, rules: SchemeRules): string {
  switch (question) {
    case 'who':
      return t.forPeople(toPeopleText(rules.who.types));
    case 'need':
      return QUESTION_NAMES.need;
    case 'stage':
      return toStageText(rules.stage?.steps ?? []);
    case 'sum':
      return formatSum(rules.sum ?? {})?.toLowerCase() ?? '';
    case 'where':
      return t.notForPlace;
    case 'pay':
      return t.mustPayPart;
    case 'partner':
      return t.partnerNeeded;
  }
}

function toStageText(steps: readonly Step[]): string {
  const all = Object.keys(t.steps) as Step[];
  const named = all.filter((step) => steps.includes(step));
  const labels = named.map((step) => t.steps[step].toLowerCase());
  const [first = '', last = ''] = [labels[0], labels.at(-1)];
  return first === last ? t.only(first) : t.fromTo(first, last);
}

// Holds a reader's answers against the rules of a scheme, question by question, and says in which group it stands.
// The finder and "Could this be for us?" share this. It never says that anybody is eligible.
import { isInBand } from './bands.ts';
import type { Kind, Person, State, Step } from './facets.ts';
import type { SchemeRules } from './rules.ts';
import { getState, type Timing } from './state.ts';

/** In the order they are asked. */
export const QUESTIONS = ['who', 'need', 'stage', 'sum', 'where', 'pay', 'partner'] as const;
export type Question = (typeof QUESTIONS)[number];

/** A question left open is absent. */
export interface Answers {
  who?: Person;
  /** Never empty. */
  need?: readonly Kind[];
  stage?: Step;
  /** A band of sums. */
  sum?: string;
  /** The id of a place. */
  where?: string;
  /** Whether the reader can pay a part. */
  pay?: 'yes' | 'no';
  /** Whether the reader has a partner, or can find one. */
  partner?: 'yes' | 'no';
}

/** The best first. `doubtful`: a rule that is only reported speaks against it, so the reader asks as where nothing is known. */
const OUTCOMES = ['fits', 'unknown', 'doubtful', 'differs'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** In the order they are listed. `nearly`: one answer differs; `further`: two or more do. */
export const GROUPS = ['open', 'no-closing-date', 'rounds', 'announced', 'nearly', 'further', 'closed'] as const;
export type Group = (typeof GROUPS)[number];

/** A scheme as it is judged: what its page carries as JSON. */
export interface JudgedScheme {
  id: string;
  timing: Timing;
  rules: SchemeRules;
}

/** The rules of a scheme as its page quotes them, each with the number its source has at the foot of the page. */
export interface QuotedRules {
  rules: SchemeRules;
  /** The answers to "Where?": ids with their labels. */
  places: Readonly<Record<string, string>>;
  quotes: Partial<Record<Question, { text: string; source: { title: string; number: number } }>>;
}

export interface Judgement {
  group: Group;
  /** One for each question answered, in the order they are asked. */
  outcomes: readonly { question: Question; outcome: Outcome }[];
  /** Within its group, what has more stands first. */
  rank: number;
}

const GROUP_OF_STATE = {
  open: 'open',
  'opens-soon': 'rounds',
  ongoing: 'no-closing-date',
  rounds: 'rounds',
  announced: 'announced',
  closed: 'closed',
} as const;

/** Every scheme stands in exactly one group, whatever is answered. @param now milliseconds since 1970 */
export function judge({ timing, rules }: JudgedScheme, answers: Answers, now: number): Judgement {
  return judgeInState(getState(timing, now), rules, answers);
}

/** Of a scheme whose state is known. */
export function judgeInState(state: State, rules: SchemeRules, answers: Answers): Judgement {
  const outcomes = toOutcomes(rules, answers);
  const group = GROUP_OF_STATE[state];
  const differing = outcomes.filter(({ outcome }) => outcome === 'differs').length;
  return {
    group: group === 'closed' || differing === 0 ? group : differing === 1 ? 'nearly' : 'further',
    outcomes,
    rank: toRank(outcomes, rules, answers),
  };
}

/**
 * What is doubtful stands last, and what is about one field after what is for all, because nobody is asked for theirs. Then more that
 * fits; of equals, those first that are mainly of a kind asked for.
 */
function toRank(outcomes: Judgement['outcomes'], { kinds, oneField }: SchemeRules, { need = [] }: Answers): number {
  const count = (wanted: Outcome): number => outcomes.filter(({ outcome }) => outcome === wanted).length;
  const all = QUESTIONS.length + 1;
  const main = need.some((kind) => kind === kinds[0]) ? 0.5 : 0;
  const last = 2 * all * count('doubtful') + (oneField && outcomes.length > 0 ? all : 0);
  return count('fits') + main - last;
}

/** One for each question answered, in the order they are asked. */
export function toOutcomes(rules: SchemeRules, answers: Answers): Judgement['outcomes'] {
  return QUESTIONS.filter((question) => answers[question] !== undefined).map((question) => ({
    question,
    outcome: judgeAnswer(rules, question, getValues(answers, question)),
  }));
}

/** Of several answers to one question the best counts. @param values at least one */
export function judgeAnswer(rules: SchemeRules, question: Question, values: readonly string[]): Outcome {
  const outcomes = values.map((value) => judgeValue(rules, question, value));
  return outcomes.reduce((best, one) => (OUTCOMES.indexOf(one) < OUTCOMES.indexOf(best) ? one : best));
}

export function getValues(answers: Answers, question: Question): readonly string[] {
  const value = answers[question];
  return value === undefined ? [] : typeof value === 'string' ? [value] : value;
}

/**
 * For every value of every question, how many schemes may fit when that value alone answers its question and the
 * other answers stay. Closed schemes never count.
 */
export function countFits(
  judged: readonly { rules: SchemeRules; judgement: Judgement }[],
  options: Readonly<Record<Question, readonly string[]>>,
): Map<string, number> {
  const near = judged
    .filter(({ judgement: { group } }) => group !== 'closed' && group !== 'further')
    .map(({ rules, judgement }) => ({ rules, differing: findDiffering(judgement) }));
  const counts = new Map<string, number>();
  for (const question of QUESTIONS) {
    const others = near.filter(({ differing }) => differing === undefined || differing === question);
    for (const value of options[question]) {
      const fitting = others.filter(({ rules }) => judgeValue(rules, question, value) !== 'differs');
      counts.set(`${question}.${value}`, fitting.length);
    }
  }
  return counts;
}

/** The first question that differs. */
export function findDiffering({ outcomes }: Judgement): Question | undefined {
  return outcomes.find(({ outcome }) => outcome === 'differs')?.question;
}

/** A rule that no source states, or that is only reported, never differs. */
function judgeValue(rules: SchemeRules, question: Question, value: string): Outcome {
  if (question === 'need') return rules.kinds.some((kind) => kind === value) ? 'fits' : 'differs';
  const rule = rules[question];
  if (rule === undefined) return 'unknown';
  const outcome = judgeRule(rules, question, value);
  return outcome === 'differs' && rule.reported === true ? 'doubtful' : outcome;
}

function judgeRule(rules: SchemeRules, question: Exclude<Question, 'need'>, value: string): Outcome {
  switch (question) {
    case 'who':
      return judgeWho(rules.who, value);
    case 'stage':
      return rules.stage?.steps.some((step) => step === value) === true ? 'fits' : 'differs';
    case 'sum':
      return isInBand(rules.sum ?? {}, value) ? 'fits' : 'differs';
    case 'where':
      return judgeWhere(rules.where ?? {}, value);
    case 'pay':
    case 'partner':
      return judgeNeed(rules[question]?.needed, value);
  }
}

function judgeWhere({ outside = [], unsure = [] }: NonNullable<SchemeRules['where']>, value: string): Outcome {
  if (outside.includes(value)) return 'differs';
  return unsure.includes(value) ? 'unknown' : 'fits';
}

/** Who can take part as a partner fits; a list that is not exclusive leaves the others to ask. */
function judgeWho({ types, asPartner = [], onlyThese }: SchemeRules['who'], value: string): Outcome {
  const isValue = (type: Person): boolean => type === value;
  if (types.some(isValue) || asPartner.some(isValue)) return 'fits';
  return onlyThese === true ? 'differs' : 'unknown';
}

function judgeNeed(needed: 'yes' | 'no' | 'depends' | undefined, value: string): Outcome {
  if (needed === 'no' || value === 'yes') return 'fits';
  return needed === 'yes' ? 'differs' : 'unknown';
}

// Made-up surveys for property tests: a codebook and answers from one seed, with routes, breakdowns and rare answers.
import type { Codebook, Question } from '#schema/codebook.ts';
import { addResponse, makeTally, type Tally } from '#survey/tally.ts';
import { makeRandom } from '../setup/random.ts';
import { DONT_KNOW, makeCodedResponse, NO_ANSWER, NOT_ASKED, type CodedResponse } from '#survey/coded-response.ts';

export interface RandomSurvey {
  questions: Question[];
  /** One a person, each an object of its own. */
  readings: CodedResponse[];
}

export function makeSurvey(seed: number, { people }: { people?: number } = {}): RandomSurvey {
  const random = makeRandom(seed);
  const upTo = (most: number): number => Math.floor(random() * most);
  const questions = makeQuestions(upTo, random);
  const shares = questions.map((question) =>
    'answers' in question ? question.answers.map(() => random() ** 3 + 0.02) : [],
  );
  const count = people ?? 8 + upTo(120);
  const readings = Array.from({ length: count }, () => {
    const reading = makeCodedResponse(questions);
    questions.forEach((question, at) => fill(reading, question, at, questions, shares[at] ?? [], random));
    return reading;
  });
  return { questions, readings };
}

export function tallyOf({ questions, readings }: RandomSurvey): Tally {
  const tally = makeTally(questions);
  for (const reading of readings) addResponse(tally, reading);
  return tally;
}

function makeQuestions(upTo: (most: number) => number, random: () => number): Question[] {
  const answers = (least: number, more: number): { id: string; label: string; score: number }[] =>
    Array.from({ length: least + upTo(more) }, (_, index) => ({
      id: `a${index}`,
      label: `Answer ${index}`,
      score: index,
    }));
  const plain = { dontKnow: [], notApplicable: [] };
  const group = (id: string): Question => ({
    kind: 'single',
    id,
    wording: `Made-up group ${id}?`,
    column: id,
    answers: answers(2, 3),
    ...plain,
    by: [],
  });
  const groups = ['g1', ...(random() < 0.4 ? ['g2'] : [])];
  const by = (): string[] => groups.filter(() => random() < 0.7);
  const asked = Array.from({ length: 1 + upTo(3) }, (_, index): Question => {
    const id = `q${index}`;
    const kind = random();
    const route = index > 0 && random() < 0.3 ? { askedIf: { question: 'q0', answers: ['a0'] } } : {};
    const common = { id, wording: `Made-up question ${id}?`, column: id, ...plain, by: by(), ...route };
    if (kind < 0.4) return { kind: 'single', ...common, answers: answers(2, 4) };
    if (kind < 0.7) return { kind: 'scale', ...common, answers: answers(3, 2) };
    return {
      kind: 'multiple',
      ...common,
      separator: ';',
      answers: answers(2, 3).map(({ id, label }) => ({ id, label })),
    };
  });
  return [...groups.map(group), ...asked];
}

function fill(
  reading: CodedResponse,
  { kind, askedIf }: Question,
  at: number,
  questions: readonly Question[],
  shares: readonly number[],
  random: () => number,
): void {
  if (askedIf !== undefined) {
    const parent = questions.findIndex(({ id }) => id === askedIf.question);
    const chosen =
      questions[parent]?.kind === 'multiple' ? reading.picks[parent]?.[0] === 1 : reading.codes[parent] === 0;
    if (!chosen) {
      reading.codes[at] = NOT_ASKED;
      return;
    }
  }
  const silent = random();
  if (silent < 0.06) {
    reading.codes[at] = silent < 0.04 ? NO_ANSWER : DONT_KNOW;
    return;
  }
  if (kind === 'multiple') {
    reading.codes[at] = 0;
    shares.forEach((share, index) => {
      const picks = reading.picks[at];
      if (picks && random() < share) picks[index] = 1;
    });
    return;
  }
  const total = shares.reduce((sum, share) => sum + share, 0);
  let rest = random() * total;
  const place = shares.findIndex((share) => (rest -= share) < 0);
  reading.codes[at] = Math.max(0, place);
}

/** A codebook for made-up questions. */
export function makeCodebook(questions: Question[], weight?: string): Codebook {
  return {
    title: 'What made-up people said',
    period: '2001; made up',
    asked: 'Made-up people',
    source: 'made-up-report',
    sourcePlace: 'Table',
    licence: 'CC BY 4.0',
    headingRows: 1,
    duplicates: 'refuse',
    weight,
    leaveOut: [],
    personal: [],
    ignored: [],
    questions,
    quotes: [],
  };
}

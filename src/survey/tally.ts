// Counts while rows pass: per question, and per question and group. Its size depends on the codebook, never on the rows.
import type { Question } from '#schema/codebook.ts';
import { NumberTally } from './number-tally.ts';
import { MISSING_REASONS, type CodedResponse } from './coded-response.ts';

/** How many, and how much they weigh. */
export interface Base {
  count: number;
  weight: number;
  /** The sum of the squared weights, for the effective sample size. */
  squares: number;
}

/** The answers to one question: of everybody, or of one group. */
export interface Counts {
  /** Everybody who gave an answer. */
  base: Base;
  /** How many chose each answer, in the order of the codebook; empty for numbers and text. */
  counts: Float64Array;
  weights: Float64Array;
  /** How many gave none, by reason, in the order of MISSING_REASONS. */
  missing: Float64Array;
}

export interface Breakdown {
  /** Places of the two questions in the codebook. */
  question: number;
  by: number;
  /** One for each answer of the second question, and a last one for people who did not say. */
  groups: Counts[];
}

export interface Tally {
  questions: readonly Question[];
  /** Everybody in the file. */
  responses: Base;
  oneWay: Counts[];
  breakdowns: Breakdown[];
  /** For questions of kind "number". */
  numbers: (NumberTally | undefined)[];
}

export function makeTally(questions: readonly Question[]): Tally {
  const placeOf = new Map(questions.map(({ id }, index) => [id, index]));
  return {
    questions,
    responses: emptyBase(),
    oneWay: questions.map(emptyCounts),
    breakdowns: questions.flatMap((question, at) =>
      ('by' in question ? question.by : []).flatMap((id): Breakdown[] => {
        const by = placeOf.get(id);
        const other = by === undefined ? undefined : questions[by];
        if (by === undefined || other === undefined || !('answers' in other)) return [];
        const groups = Array.from({ length: other.answers.length + 1 }, () => emptyCounts(question));
        return [{ question: at, by, groups }];
      }),
    ),
    numbers: questions.map(({ kind }) => (kind === 'number' ? new NumberTally() : undefined)),
  };
}

function emptyBase(): Base {
  return { count: 0, weight: 0, squares: 0 };
}

function emptyCounts(question: Question): Counts {
  const size = 'answers' in question ? question.answers.length : 0;
  return {
    base: emptyBase(),
    counts: new Float64Array(size),
    weights: new Float64Array(size),
    missing: new Float64Array(MISSING_REASONS.length),
  };
}

/** Counts one person. */
export function addResponse(tally: Tally, reading: CodedResponse): void {
  addTo(tally.responses, reading.weight);
  const { oneWay, breakdowns, numbers } = tally;
  for (let at = 0; at < oneWay.length; at += 1) {
    const counts = oneWay[at];
    if (counts) count(counts, at, reading);
    if ((reading.codes[at] ?? -1) >= 0) numbers[at]?.add(reading.numbers[at] ?? 0, reading.weight);
  }
  for (const { question, by, groups } of breakdowns) {
    const code = reading.codes[by] ?? -1;
    const group = groups[code >= 0 ? code : groups.length - 1];
    if (group) count(group, question, reading);
  }
}

function count(into: Counts, at: number, { codes, picks, weight }: CodedResponse): void {
  const code = codes[at] ?? -1;
  if (code < 0) {
    into.missing[-code - 1] = (into.missing[-code - 1] ?? 0) + 1;
    return;
  }
  addTo(into.base, weight);
  const chosen = picks[at];
  if (chosen === undefined || chosen.length === 0) {
    if (code < into.counts.length) addAnswer(into, code, weight);
    return;
  }
  for (let option = 0; option < chosen.length; option += 1) if (chosen[option] === 1) addAnswer(into, option, weight);
}

function addAnswer({ counts, weights }: Counts, at: number, weight: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
  weights[at] = (weights[at] ?? 0) + weight;
}

function addTo(base: Base, weight: number): void {
  base.count += 1;
  base.weight += weight;
  base.squares += weight * weight;
}

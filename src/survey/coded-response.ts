// What one person answered, as numbers: the same object is filled again for every row, so that no row is kept.
import type { Question } from '#schema/codebook.ts';

/** Why a question has no answer. The codes are negative, so that they cannot be taken for the place of an answer. */
export const NO_ANSWER = -1;
export const DONT_KNOW = -2;
export const NOT_APPLICABLE = -3;
export const NOT_ASKED = -4;

/** The reasons in the order of their codes. */
export const MISSING_REASONS = ['no answer', 'don’t know', 'not applicable', 'not asked'] as const;

export interface CodedResponse {
  /** For each question: the place of the answer in the codebook, 0 for any other answer, or a negative code. */
  codes: Int16Array;
  /** For each question of kind "multiple": 1 for each answer chosen. */
  picks: readonly Uint8Array[];
  /** For each question of kind "number": the number. */
  numbers: Float64Array;
  weight: number;
}

export function makeCodedResponse(questions: readonly Question[]): CodedResponse {
  return {
    codes: new Int16Array(questions.length).fill(NO_ANSWER),
    picks: questions.map((question) => new Uint8Array(question.kind === 'multiple' ? question.answers.length : 0)),
    numbers: new Float64Array(questions.length),
    weight: 1,
  };
}

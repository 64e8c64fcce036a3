// How counts and tables are called, so that building, hiding and printing speak of the same thing.
import type { Question } from '#schema/codebook.ts';

/** People who did not say which group they belong to. */
export const NOT_STATED = '?';

export const RESPONSES = 'everybody';

export function baseName(question: Question): string {
  return `answered ${question.id}`;
}

export function answerName(question: Question, answer: string): string {
  return `${question.id}=${answer}`;
}

/** The same for both orders of the two questions. */
export function crossTableName(one: string, other: string): string {
  return [one, other].sort().join(' & ');
}

export function groupBaseName(question: Question, group: string): string {
  return `answered ${question.id} & ${group}`;
}

/** The table of a question, or of a question by another one. */
export function tableName(question: Question, by?: Question): string {
  return by === undefined ? question.id : `${question.id} by ${by.id}`;
}

// The answers of a reader as the address of a page, and back. Any text is safe to read: what is unknown is left out and reported.
import * as t from '#i18n/funding-labels.ts';
import { QUESTIONS, type Answers, type Question } from './judge.ts';

/** The values each question can be answered with. */
export type Options = Readonly<Record<Question, readonly string[]>>;

export function toOptions(valuesOf: (question: Question) => readonly string[]): Options {
  const all = QUESTIONS.map((question) => [question, valuesOf(question)] as const);
  return Object.fromEntries(all) as Record<Question, readonly string[]>;
}

/** No address with every answer in it is longer. */
const MOST_LINK = 1000;

/** @param search the part of an address after "?" @returns a sentence about what was left out, if anything was */
export function readAnswers(search: string, options: Options): { answers: Answers; note: string } {
  const pairs = new URLSearchParams(search.slice(0, MOST_LINK));
  const answers: Partial<Record<Question, string | string[]>> = {};
  let left = search.length > MOST_LINK;
  for (const question of QUESTIONS) {
    const asked = new Set(pairs.getAll(question).flatMap((text) => text.split(',')));
    asked.delete('');
    const known = options[question].filter((value) => asked.has(value));
    const used = question === 'need' ? known : known.slice(0, 1);
    left ||= asked.size > used.length;
    const [first] = used;
    if (first !== undefined) answers[question] = question === 'need' ? used : first;
  }
  return {
    answers: answers as Answers,
    note: left ? t.leftOut : '',
  };
}

/** "?who=small-firm&need=grant,loan", in the order of the questions; empty when nothing is answered. */
export function toSearch(answers: Answers): string {
  const parts = QUESTIONS.flatMap((question) => {
    const value = answers[question];
    if (value === undefined) return [];
    return `${question}=${typeof value === 'string' ? value : value.join(',')}`;
  });
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

export function without(answers: Answers, question: Question): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => id !== question));
}

// The questions of the finder as a reader meets them: in its panel, and on the page of a scheme.
import * as t from '#i18n/funding-labels.ts';
import { AMOUNT_BANDS } from './bands.ts';
import type { Person, Step } from './facets.ts';
import type { Question } from './judge.ts';

export interface OptionView {
  id: string;
  label: string;
  hint?: string;
  /** The answer where it stands alone: "Small firm". */
  short: string;
}

export interface QuestionView {
  id: Question;
  question: string;
  options: readonly OptionView[];
}

/** People as they choose who they are: shorter than where a rule names them. */
const PEOPLE: Record<Person, string> = {
  ...t.people,
  ...t.peopleChosen,
};

const SHORT_PEOPLE: Partial<Record<Person, string>> = t.peopleShort;

const YES_NO = [
  { id: 'yes', label: t.yes },
  { id: 'no', label: t.no },
];

/** @param places the answers to "Where?": ids with their labels */
export function toQuestions(places: Readonly<Record<string, string>>): QuestionView[] {
  return [
    toQuestion('who', t.questions.who, toOptions(PEOPLE)),
    toQuestion('need', t.questions.need, toOptions(t.kinds)),
    toQuestion(
      'stage',
      t.questions.stage,
      toOptions(t.steps).map((option) => ({ ...option, hint: t.stepHints[option.id as Step] })),
    ),
    toQuestion('sum', t.questions.sum, AMOUNT_BANDS),
    toQuestion('where', t.questions.where, toOptions(places)),
    toQuestion('pay', t.questions.pay, YES_NO),
    toQuestion('partner', t.questions.partner, YES_NO),
  ];
}

function toQuestion(id: Question, question: string, options: readonly Omit<OptionView, 'short'>[]): QuestionView {
  return {
    id,
    question,
    options: options.map((option) => ({ ...option, short: SHORT_PEOPLE[option.id as Person] ?? option.label })),
  };
}

function toOptions(labels: Readonly<Record<string, string>>): { id: string; label: string }[] {
  return Object.entries(labels).map(([id, label]) => ({ id, label }));
}

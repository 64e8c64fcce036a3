// The questions of the finder as a reader meets them: in its panel, and on the page of a scheme.
import { AMOUNT_BANDS } from './bands.ts';
import { KIND_LABELS, PERSON_LABELS, STEP_HINTS, STEP_LABELS, type Person, type Step } from './facets.ts';
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
  ...PERSON_LABELS,
  person: 'Sole trader or person',
  'small-firm': 'Small or medium firm',
  'public-body': 'Council or public body',
};

const SHORT_PEOPLE: Partial<Record<Person, string>> = {
  person: 'Person',
  'small-firm': 'Small firm',
  university: 'University',
  'research-organisation': 'Research body',
  charity: 'Charity',
  'public-body': 'Council',
};

const YES_NO = [
  { id: 'yes', label: 'Yes' },
  { id: 'no', label: 'No' },
];

/** @param places the answers to "Where?": ids with their labels */
export function toQuestions(places: Readonly<Record<string, string>>): QuestionView[] {
  return [
    toQuestion('who', 'Who are you?', toOptions(PEOPLE)),
    toQuestion('need', 'What do you need?', toOptions(KIND_LABELS)),
    toQuestion(
      'stage',
      'How far along?',
      toOptions(STEP_LABELS).map((option) => ({ ...option, hint: STEP_HINTS[option.id as Step] })),
    ),
    toQuestion('sum', 'How much?', AMOUNT_BANDS),
    toQuestion('where', 'Where?', toOptions(places)),
    toQuestion('pay', 'Can you pay part of the cost?', YES_NO),
    toQuestion('partner', 'Have you a partner, or can you find one?', YES_NO),
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

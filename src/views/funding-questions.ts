// The six questions of the finder as a reader meets them: in its panel, and on the page of a scheme.
import { KIND_LABELS, PERSON_LABELS, STEP_LABELS, type Facet, type Person } from '#domain/funding/facets.ts';
import { AMOUNT_BANDS } from '#domain/funding/amounts.ts';
import type { Question } from '#domain/funding/judge.ts';
import { PLACES } from '#domain/funding/places.ts';

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

export function toQuestions(facets: readonly Facet[]): QuestionView[] {
  const hints = new Map(facets.find(({ id }) => id === 'stage')?.values.map(({ id, hint }) => [id, hint]));
  const question = (id: Question, words: string, options: readonly Omit<OptionView, 'short'>[]): QuestionView => ({
    id,
    question: words,
    options: options.map((option) => {
      const hint = hints.get(option.id);
      return {
        ...option,
        ...(hint === undefined ? {} : { hint }),
        short: SHORT_PEOPLE[option.id as Person] ?? option.label,
      };
    }),
  });
  return [
    question('who', 'Who are you?', toOptions(PERSON_LABELS)),
    question('need', 'What do you need?', toOptions(KIND_LABELS)),
    question('stage', 'How far along?', toOptions(STEP_LABELS)),
    question('sum', 'How much?', AMOUNT_BANDS),
    question('where', 'Where?', PLACES),
    question('pay', 'Can you pay part of the cost?', YES_NO),
    question('partner', 'Have you a partner, or can you find one?', YES_NO),
  ];
}

function toOptions(labels: Readonly<Record<string, string>>): { id: string; label: string }[] {
  return Object.entries(labels).map(([id, label]) => ({ id, label }));
}

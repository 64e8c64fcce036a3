// The nine ways schemes are listed by, each with its values. Answers come from the schema; labels from here.
import type { FUNDING_STATES } from '#schema/funding-choices.ts';
import type { Funding } from '#schema/funding.ts';
import { STATE_LABELS } from './state-labels.ts';

export const FACET_IDS = ['who', 'need', 'stage', 'amount', 'theme', 'where', 'when', 'pay', 'partner'] as const;
export type FacetId = (typeof FACET_IDS)[number];

export type Person = Funding['who']['types'][number];
export type Kind = Funding['kind'];
export type Step = NonNullable<Funding['stage']>['steps'][number];
export type Answer = NonNullable<Funding['share']>['youPay'];

/** The state of a scheme on a day; see state.ts. */
export type State = (typeof FUNDING_STATES)[number];

/** The answer for schemes whose sources are silent. */
export const NOT_STATED = 'not-stated';

export interface FacetValue {
  id: string;
  label: string;
  /** A short help beside the label. */
  hint?: string;
}

export interface Facet {
  id: FacetId;
  /** The question a reader answers. */
  question: string;
  /** How the facet is named in a sentence: "who you are". */
  name: string;
  values: readonly FacetValue[];
}

export const PERSON_LABELS: Record<Person, string> = {
  person: 'Person, sole trader or freelancer',
  'small-firm': 'Small or medium firm, start-ups too',
  'large-firm': 'Large firm',
  university: 'University or college',
  'research-organisation': 'Research organisation',
  nhs: 'NHS or care body',
  charity: 'Charity',
  'social-enterprise': 'Social enterprise',
  'public-body': 'Council or other public body',
};

const PERSON_PLURALS: Record<Person, string> = {
  person: 'people',
  'small-firm': 'small firms',
  'large-firm': 'large firms',
  university: 'universities',
  'research-organisation': 'research bodies',
  nhs: 'NHS and care',
  charity: 'charities',
  'social-enterprise': 'social enterprises',
  'public-body': 'public bodies',
};

/** "small firms, universities"; firms of any size are "firms", and of a long list the first two are named. */
export function toPeopleText(types: readonly Person[]): string {
  const isFirm = (type: Person): boolean => type === 'small-firm' || type === 'large-firm';
  const named = types.filter(isFirm).length === 2 ? ['firms', ...types.filter((type) => !isFirm(type))] : types;
  const words = named.map((type) => (type === 'firms' ? type : PERSON_PLURALS[type as Person]));
  return words.length > 3 ? `${words.slice(0, 2).join(', ')} and others` : words.join(', ');
}

export const KIND_LABELS: Record<Kind, string> = {
  grant: 'Grant',
  loan: 'Loan',
  investment: 'Investment',
  contract: 'Contract',
  'tax-relief': 'Tax relief',
  partnership: 'Partnership',
  advice: 'Advice and support',
};

export const STEP_LABELS: Record<Step, string> = {
  idea: 'Idea',
  feasibility: 'Feasibility',
  prototype: 'Prototype',
  trial: 'Trial',
  'selling-more': 'Selling more',
};

/** Readiness levels as a hint beside the steps; our own reading. */
export const STEP_HINTS: Record<Step, string> = {
  idea: 'level 1–2',
  feasibility: 'level 3',
  prototype: 'level 4–6',
  trial: 'level 7–8',
  'selling-more': 'level 9',
};

export const ANSWER_LABELS: Record<'pay' | 'partner', Record<Answer, string>> = {
  pay: { no: 'No', yes: 'Yes, a part', depends: 'It depends' },
  partner: { no: 'No', yes: 'Yes', depends: 'It depends' },
};

/** What a reader can say of a share or a partner, and what only a source can. */
const READER_ANSWERS: readonly FacetValue[] = [
  { id: 'yes', label: 'Yes' },
  { id: 'no', label: 'No' },
  { id: 'depends', label: 'Where it depends' },
];

const silent: FacetValue = { id: NOT_STATED, label: 'Not known' };

/** All facets with their values. Themes and places are handed in, because they are content and geography. */
export function toFacets(
  themes: readonly FacetValue[],
  places: readonly FacetValue[],
  bands: readonly FacetValue[],
): readonly Facet[] {
  return [
    { id: 'who', question: 'Who are you?', name: 'who you are', values: fromLabels(PERSON_LABELS) },
    { id: 'need', question: 'What do you need?', name: 'what you need', values: fromLabels(KIND_LABELS) },
    {
      id: 'stage',
      question: 'How far along?',
      name: 'how far along you are',
      values: [...fromLabels(STEP_LABELS).map((value) => ({ ...value, hint: STEP_HINTS[value.id] })), silent],
    },
    { id: 'amount', question: 'How much?', name: 'how much', values: [...bands, silent] },
    { id: 'theme', question: 'Theme', name: 'the theme', values: themes },
    { id: 'where', question: 'Where?', name: 'where you are', values: [...places, silent] },
    { id: 'when', question: 'When?', name: 'when', values: fromLabels(STATE_LABELS) },
    {
      id: 'pay',
      question: 'Can you pay part of the cost?',
      name: 'paying part',
      values: [...READER_ANSWERS, silent],
    },
    {
      id: 'partner',
      question: 'Have you a partner, or can you find one?',
      name: 'a partner',
      values: [...READER_ANSWERS, silent],
    },
  ];
}

function fromLabels<K extends string>(labels: Record<K, string>): { id: K; label: string }[] {
  return (Object.keys(labels) as K[]).map((id) => ({ id, label: labels[id] }));
}

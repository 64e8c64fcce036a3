// The nine ways schemes are listed by, each with its values. Answers come from the schema; labels from here.
import * as t from '#i18n/funding-labels.ts';
import { states } from '#i18n/funding-states.ts';
import type { FUNDING_STATES } from '#schema/funding-choices.ts';
import type { Funding } from '#schema/funding.ts';

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
  values: readonly FacetValue[];
}

/** "small firms, universities"; firms of any size are "firms", and of a long list the first two are named. */
export function toPeopleText(types: readonly Person[]): string {
  const isFirm = (type: Person): boolean => type === 'small-firm' || type === 'large-firm';
  const areFirms = types.filter(isFirm).length === 2;
  const others = types.filter((type) => !(areFirms && isFirm(type))).map((type) => t.peoplePlural[type]);
  const parts = areFirms ? [t.firms, ...others] : others;
  return parts.length > 3 ? t.andOthers(parts.slice(0, 2).join(', ')) : parts.join(', ');
}

/** What a reader can say of a share or a partner, and what only a source can. */
const READER_ANSWERS: readonly FacetValue[] = [
  { id: 'yes', label: t.yes },
  { id: 'no', label: t.no },
  { id: 'depends', label: t.whereItDepends },
];

const silent: FacetValue = { id: NOT_STATED, label: t.notKnown };

/** All facets with their values. Themes and places are handed in, because they are content and geography. */
export function toFacets(
  themes: readonly FacetValue[],
  places: readonly FacetValue[],
  bands: readonly FacetValue[],
): readonly Facet[] {
  return [
    { id: 'who', question: t.questions.who, values: fromLabels(t.people) },
    { id: 'need', question: t.questions.need, values: fromLabels(t.kinds) },
    {
      id: 'stage',
      question: t.questions.stage,
      values: [...fromLabels(t.steps).map((value) => ({ ...value, hint: t.stepHints[value.id] })), silent],
    },
    { id: 'amount', question: t.questions.sum, values: [...bands, silent] },
    { id: 'theme', question: t.questions.theme, values: themes },
    { id: 'where', question: t.questions.where, values: [...places, silent] },
    { id: 'when', question: t.questions.when, values: fromLabels(states) },
    { id: 'pay', question: t.questions.pay, values: [...READER_ANSWERS, silent] },
    { id: 'partner', question: t.questions.partner, values: [...READER_ANSWERS, silent] },
  ];
}

function fromLabels<K extends string>(labels: Record<K, string>): { id: K; label: string }[] {
  return (Object.keys(labels) as K[]).map((id) => ({ id, label: labels[id] }));
}

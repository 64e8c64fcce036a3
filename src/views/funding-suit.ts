// "Could this be for us?": the six questions, and the rules the answers are held against in the reader’s own page.
import { PERSON_LABELS, STEP_LABELS } from '#domain/funding/facets.ts';
import { PLACES } from '#domain/funding/places.ts';
import { toSuitRules, type Question, type SuitRules } from '#domain/funding/suitability.ts';
import type { Shelf } from '#domain/funding/shelf.ts';
import { find, type Library } from '#domain/library.ts';
import type { Funding } from '#schema/funding.ts';
import type { SourceNumbers } from './sources.ts';

export interface SuitQuestionView {
  id: Question;
  question: string;
  hint?: string;
  /** How to write an answer that cannot be read. */
  fault?: string;
  /** Absent for the question about a sum, which is typed. */
  options?: { id: string; label: string }[];
}

export interface SuitView {
  questions: SuitQuestionView[];
  /** The rules and the sources they come from, as JSON for the page. */
  data: string;
}

/** What the page needs of a source: its title and the number it has at the foot of the page. */
export interface SuitData {
  rules: SuitRules;
  sources: Record<string, { title: string; number: number }>;
}

const YES_NO = [
  { id: 'yes', label: 'Yes' },
  { id: 'no', label: 'No' },
];

export function toSuitView(scheme: Funding, { facets }: Shelf, library: Library, numbers: SourceNumbers): SuitView {
  const rules = toSuitRules(scheme);
  const ids = Object.values(rules).map(({ source }) => source as string);
  const sources = Object.fromEntries(
    [...new Set(ids)].map((id) => [id, { title: find(library.sources, id, 'source').title, number: numbers.of(id) }]),
  );
  const data: SuitData = { rules, sources };
  return { questions: toQuestions(facets), data: JSON.stringify(data) };
}

function toQuestions(facets: Shelf['facets']): SuitQuestionView[] {
  const hintOf = (id: string): string =>
    facets.find((facet) => facet.id === 'stage')?.values.find((value) => value.id === id)?.hint ?? '';
  return [
    { id: 'who', question: 'Who are you?', options: toOptions(PERSON_LABELS) },
    { id: 'where', question: 'Where are you?', options: PLACES.map(({ id, label }) => ({ id, label })) },
    {
      id: 'stage',
      question: 'How far along is your work?',
      options: toOptions(STEP_LABELS).map(({ id, label }) => ({ id, label: `${label} (${hintOf(id)})` })),
    },
    {
      id: 'sum',
      question: 'How much money do you need?',
      hint: 'In pounds, for example 20000',
      fault: 'Write one sum in figures, such as 20000 or 1.5 million.',
    },
    { id: 'pay', question: 'Can you pay a part of the cost?', options: YES_NO },
    { id: 'partner', question: 'Do you have a partner, or can you find one?', options: YES_NO },
  ];
}

function toOptions(labels: Readonly<Record<string, string>>): { id: string; label: string }[] {
  return Object.entries(labels).map(([id, label]) => ({ id, label }));
}

// Every name the hub can recognise: organisations by all their names over time, terms by all their forms.
import type { Organisation } from '#schema/organisations.ts';
import type { Term } from '#schema/glossary.ts';
import { unique } from '#text/unique.ts';
import type { KnownName } from './find-names.ts';

/** Organisations come first: where a term has the same name, their page says more. */
export function toKnownNames(
  organisations: ReadonlyMap<string, Organisation>,
  terms: ReadonlyMap<string, Term>,
): KnownName[] {
  return [...[...organisations].flatMap(([id, data]) => namesOf(id, data)), ...[...terms].flatMap(formsOf)];
}

function namesOf(id: string, { title, abbreviation, names }: Organisation): KnownName[] {
  const all = [title, abbreviation, ...names.flatMap((name) => [name.name, name.abbreviation])];
  return unique(all).map((name) => ({ kind: 'organisation', id, name: name }));
}

function formsOf([id, { term, expansion, aliases, onlyByHand }]: [string, Term]): KnownName[] {
  if (onlyByHand === true) return [];
  return unique([term, expansion, ...aliases]).map((name) => ({
    kind: 'term',
    id,
    name: name,
    eitherCase: !isProperName(name),
  }));
}

/** "Growth Hub" and "SIA" are written so everywhere; "Living lab" is not. */
function isProperName(name: string): boolean {
  return /\p{Lu}/u.test(name.slice(1));
}

// What else fits: schemes that are filed alike, with the reason in words.
import { compareIds } from '#text/compare.ts';
import { FACET_IDS, NOT_STATED, type Facet, type FacetId } from './facets.ts';
import type { SchemeOnDate } from './finder-scheme.ts';

export interface Similar {
  id: string;
  /** Facets in which the two share a value, with the labels shared. */
  shared: readonly { facet: FacetId; labels: readonly string[] }[];
}

/** How much it counts when two schemes share a value of a facet. */
const WEIGHTS: Partial<Record<FacetId, number>> = { need: 4, theme: 3, who: 2, stage: 2, where: 1, amount: 1 };
const CLOSED = 'when.closed';

/** The schemes most alike, closed ones left out, at most `most`; ties by id. A facet in which one scheme names all values counts for nothing. */
export function findSimilar(
  placed: readonly SchemeOnDate[],
  id: string,
  facets: readonly Facet[],
  most: number,
): Similar[] {
  const own = placed.find(({ scheme }) => scheme.id === id);
  if (!own) return [];
  return placed
    .filter(({ scheme, tokens }) => scheme.id !== id && !tokens.has(CLOSED))
    .map((other) => ({ id: other.scheme.id, shared: findShared(own, other, facets) }))
    .map((similar) => ({ ...similar, score: toScore(similar.shared) }))
    .filter(({ score, shared }) => score > 0 && shared.some(({ facet }) => facet === 'need' || facet === 'theme'))
    .sort((a, b) => b.score - a.score || compareIds(a, b))
    .slice(0, most)
    .map(({ id: other, shared }) => ({ id: other, shared }));
}

function findShared(a: SchemeOnDate, b: SchemeOnDate, facets: readonly Facet[]): Similar['shared'] {
  return facets.flatMap(({ id, values }) => {
    if (WEIGHTS[id] === undefined) return [];
    const known = values.filter((value) => value.id !== NOT_STATED);
    const has = ({ tokens }: SchemeOnDate) => known.filter((value) => tokens.has(`${id}.${value.id}`));
    const [left, right] = [has(a), has(b)];
    if (left.length === known.length || right.length === known.length) return [];
    const labels = left.filter((value) => right.includes(value)).map(({ label }) => label);
    return labels.length === 0 ? [] : [{ facet: id, labels }];
  });
}

function toScore(shared: Similar['shared']): number {
  return FACET_IDS.reduce((sum, facet) => {
    const labels = shared.find((one) => one.facet === facet)?.labels ?? [];
    return sum + (WEIGHTS[facet] ?? 0) * Math.min(2, labels.length);
  }, 0);
}

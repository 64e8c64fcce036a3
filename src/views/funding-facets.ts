// The nine questions as the reader finds them beside the list: answers with counts, each a link to a plain list.
import { findSchemes, NO_WISH } from '#domain/funding/match.ts';
import type { Facet, FacetId } from '#domain/funding/facets.ts';
import type { Shelf } from '#domain/funding/shelf.ts';
import type { Library } from '#domain/library.ts';

export interface FacetOptionView {
  id: string;
  label: string;
  hint?: string;
  count: number;
  /** The plain list of this answer. */
  href: string;
  /** Chosen until the reader says otherwise. */
  usual: boolean;
}

export interface FacetView {
  id: FacetId;
  question: string;
  /** How it is named in a sentence. */
  name: string;
  options: FacetOptionView[];
}

export function toFacetViews(shelf: Shelf, library: Library): FacetView[] {
  const { counts } = findSchemes(shelf.placed, NO_WISH);
  return shelf.facets.map((facet) => ({
    id: facet.id,
    question: facet.question,
    name: facet.name,
    options: getOptions(facet, shelf).map(({ id, label, hint }) => ({
      id,
      label,
      ...(hint === undefined ? {} : { hint }),
      count: counts.get(`${facet.id}.${id}`) ?? 0,
      href: library.toHref(`/funding/${facet.id}/${id}/`),
      usual: NO_WISH.chosen[facet.id]?.includes(id) === true,
    })),
  }));
}

/** "Not stated" is an answer only where some scheme has it. */
function getOptions({ id, values }: Facet, { placed }: Shelf): Facet['values'] {
  return values.filter(
    (value) => value.id !== 'not-stated' || placed.some(({ tokens }) => tokens.has(`${id}.not-stated`)),
  );
}

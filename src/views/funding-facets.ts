// The lists of schemes by one answer, with how many schemes each has that are not closed.
import type { Facet, FacetId } from '#domain/funding/facets.ts';
import type { Shelf } from '#domain/funding/shelf.ts';
import type { Library } from '#domain/library.ts';

export interface FacetOptionView {
  id: string;
  label: string;
  count: number;
  /** The plain list of this answer. */
  href: string;
}

export interface FacetView {
  id: FacetId;
  question: string;
  options: FacetOptionView[];
}

export function toFacetViews(shelf: Shelf, library: Library): FacetView[] {
  return shelf.facets.map((facet) => ({
    id: facet.id,
    question: facet.question,
    options: getOptions(facet, shelf).map(({ id, label }) => ({
      id,
      label,
      count: shelf.placed.filter(
        ({ tokens }) => tokens.has(`${facet.id}.${id}`) && (facet.id === 'when' || !tokens.has('when.closed')),
      ).length,
      href: library.toHref(`/funding/${facet.id}/${id}/`),
    })),
  }));
}

/** "Not stated" is an answer only where some scheme has it. */
function getOptions({ id, values }: Facet, { placed }: Shelf): Facet['values'] {
  return values.filter(
    (value) => value.id !== 'not-stated' || placed.some(({ tokens }) => tokens.has(`${id}.not-stated`)),
  );
}

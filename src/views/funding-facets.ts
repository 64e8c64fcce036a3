// The lists of schemes by one answer, with how many schemes each has that may fit.
import { countListed, listSchemes } from '#domain/funding/facet-list.ts';
import type { Facet } from '#domain/funding/facets.ts';
import type { FundingIndex } from '#domain/funding/funding-index.ts';
import type { RenderContext } from '#domain/render-context.ts';

export function toFacetViews(context: RenderContext) {
  return context.funding.facets.map((facet) => ({
    id: facet.id,
    question: facet.question,
    options: getOptions(facet, context.funding).map(({ id, label }) => {
      const list = listSchemes(facet.id, id, context.funding.placed, context.funding.now);
      return {
        id,
        label,
        count: id === 'closed' ? list.closed.length : countListed(list),
        href: context.toHref(`/funding/${facet.id}/${id}/`),
      };
    }),
  }));
}

/** "Not stated" is an answer only where some scheme has it. */
function getOptions({ id, values }: Facet, { placed }: FundingIndex): Facet['values'] {
  return values.filter(
    (value) => value.id !== 'not-stated' || placed.some(({ tokens }) => tokens.has(`${id}.not-stated`)),
  );
}

// The plain list of one answer: a good page without any script, with the guides that fit and the way into the finder.
import * as t from '#i18n/funding.ts';
import { formatDay } from '#time/days.ts';
import type { FacetId, Kind } from '#domain/funding/facets.ts';
import { toSearch } from '#domain/funding/answers.ts';
import { countListed, listSchemes, toAnswers, type FacetList } from '#domain/funding/facet-list.ts';
import type { FundingIndex } from '#domain/funding/funding-index.ts';
import { find, type RenderContext } from '#domain/render-context.ts';
import { toFileViews } from './funding-files.ts';
import { toFittingGuides } from './funding-guide.ts';
import { toFundingRows, type FundingRowView } from './funding-row.ts';
import { toMidLabel } from './mid-sentence.ts';

/** Kinds of which there are many: "Loans", but "Advice and support". */
const ONE_OF_MANY: ReadonlySet<string> = new Set(['grant', 'loan', 'contract', 'partnership'] satisfies Kind[]);

export function toFacetTitle(facet: FacetId, { id, label }: { id: string; label: string }): string {
  const own = t.listTitlesOf[`${facet}/${id}`];
  if (own !== undefined || facet === 'pay' || facet === 'partner') return own ?? '';
  if (facet === 'need') return t.whatThereIs(label, ONE_OF_MANY.has(id));
  return t.listTitles[facet](facet === 'where' ? label : toMidLabel(label));
}

/** @throws Error when the facet or the value is unknown; the paths come from the same index */
/** The paths of the lists: one for every value of every facet, where there are schemes at all. */
export function toFacetPaths({ facets, schemes }: FundingIndex): { params: { facet: string; value: string } }[] {
  if (schemes.size === 0) return [];
  return facets.flatMap(({ id, values }) => values.map((value) => ({ params: { facet: id, value: value.id } })));
}

export function toFacetPage(facetId: string, valueId: string, context: RenderContext) {
  const facet = context.funding.facets.find(({ id }) => id === facetId);
  const value = facet?.values.find(({ id }) => id === valueId);
  if (!facet || !value) throw new Error(`The finder has no list ${facetId}/${valueId}.`);
  const list = listSchemes(facet.id, value.id, context.funding.placed, context.funding.now);
  const toRows = (some: readonly string[]): FundingRowView[] =>
    toFundingRows(some, 'closing', context).map((row) => {
      const { asPartner = [] } = find(context.funding.schemes, row.id, 'scheme').who;
      const isPartner = facet.id === 'who' && asPartner.some((person) => person === value.id);
      return isPartner ? { ...row, terms: t.asPartner(row.terms) } : row;
    });
  const ids = [...list.fits, ...list.ask, ...list.closed];
  const address = `/funding/${facet.id}/${value.id}`;
  const title = toFacetTitle(facet.id, value);
  return {
    title,
    description: t.listDescription(title, countListed(list), formatDay(context.day)),
    lede: toLede(list, facet.id, context.day),
    askHeading: facet.id === 'who' ? t.notNamedAsk : t.notKnownAsk,
    // Their sources name the answer; those under `ask` neither name it nor rule it out.
    rows: toRows(list.fits),
    ask: toRows(list.ask),
    closed: toRows(list.closed),
    finderHref: context.toHref(`/funding/${toSearch(toAnswers(facet.id, value.id))}`),
    others: {
      question: facet.question,
      links: facet.values.map(({ id, label }) => ({
        label,
        href: context.toHref(`/funding/${facet.id}/${id}/`),
        current: id === value.id,
      })),
    },
    guides: toFittingGuides([...list.fits, ...list.closed], context),
    files: toFileViews({ csv: `${address}.csv`, json: `${address}.json`, ics: `${address}.ics` }, ids, context),
  };
}

function toLede(list: FacetList, facet: FacetId, day: string): string {
  const [may, ask, closed] = [countListed(list), list.ask.length, list.closed.length];
  if (may === 0 && closed === 0) return t.noneOn(formatDay(day));
  return [
    t.mayFit(may),
    ...(ask === 0 ? [] : [(facet === 'who' ? t.askUnnamed : t.askOf)(ask, may)]),
    ...(closed === 0 ? [] : [t.keptBelow(closed)]),
  ].join(' ');
}

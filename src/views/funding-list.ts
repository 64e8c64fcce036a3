// The plain list of one answer: a good page without any script, with the guides that fit and the way into the finder.
import * as t from '#i18n/funding.ts';
import { formatDay } from '#time/days.ts';
import type { FacetId, Kind } from '#domain/funding/facets.ts';
import { toSearch } from '#domain/funding/answers.ts';
import { countListed, listSchemes, toAnswers, type FacetList } from '#domain/funding/facet-list.ts';
import { find, type RenderContext } from '#domain/render-context.ts';
import { toFileViews, type FileView } from './funding-files.ts';
import { toFittingGuides } from './funding-guide.ts';
import { toFundingRows, type FundingRowView } from './funding-row.ts';
import type { RowView } from './rows.ts';
import { toMidLabel } from './mid-sentence.ts';

export interface FacetPageView {
  title: string;
  description: string;
  lede: string;
  /** Schemes whose sources name the answer. */
  rows: FundingRowView[];
  /** Schemes whose sources neither name it nor rule it out. */
  ask: FundingRowView[];
  askHeading: string;
  closed: FundingRowView[];
  /** The finder with this answer chosen. */
  finderHref: string;
  others: { question: string; links: { label: string; href: string; current: boolean }[] };
  guides: RowView[];
  files: FileView[];
}

/** Kinds of which there are many: "Loans", but "Advice and support". */
const ONE_OF_MANY: ReadonlySet<string> = new Set(['grant', 'loan', 'contract', 'partnership'] satisfies Kind[]);

export function toFacetTitle(facet: FacetId, { id, label }: { id: string; label: string }): string {
  const own = t.listTitlesOf[`${facet}/${id}`];
  if (own !== undefined || facet === 'pay' || facet === 'partner') return own ?? '';
  if (facet === 'need') return t.whatThereIs(label, ONE_OF_MANY.has(id));
  return t.listTitles[facet](facet === 'where' ? label : toMidLabel(label));
}

/** @throws Error when the facet or the value is unknown; the paths come from the same index */
export function toFacetPage(facetId: string, valueId: string, context: RenderContext): FacetPageView {
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

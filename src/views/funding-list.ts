// The plain list of one answer: a good page without any script, with the guides that fit and the way into the finder.
import { formatDay } from '#time/days.ts';
import type { FacetId, Kind } from '#domain/funding/facets.ts';
import { QUESTIONS } from '#domain/funding/judge.ts';
import type { FundingIndex } from '#domain/funding/funding-index.ts';
import type { RenderContext } from '#domain/render-context.ts';
import { toFileViews, type FileView } from './funding-files.ts';
import { toFittingGuides } from './funding-guide.ts';
import { toFundingRows, type FundingRowView } from './funding-row.ts';
import type { RowView } from './rows.ts';
import { toMidLabel } from './mid-sentence.ts';

export interface FacetPageView {
  title: string;
  description: string;
  lede: string;
  /** Schemes that are not known to be closed. */
  rows: FundingRowView[];
  closed: FundingRowView[];
  /** The finder with this answer chosen. */
  finderHref: string;
  others: { question: string; links: { label: string; href: string; current: boolean }[] };
  guides: RowView[];
  files: FileView[];
}

const TITLES: Record<FacetId, (label: string, id: string) => string> = {
  who: (label) => `Funding: ${toMidLabel(label)}`,
  need: (label, id) => `${ONE_OF_MANY.has(id) ? `${label}s` : label}: what there is`,
  stage: (label, id) =>
    id === 'not-stated' ? 'Funding whose stage is not known' : `Funding by stage: ${toMidLabel(label)}`,
  amount: (label, id) =>
    id === 'not-stated' ? 'Funding whose amount is not known' : `Funding by amount: ${toMidLabel(label)}`,
  theme: (label) => `Funding by theme: ${toMidLabel(label)}`,
  where: (label, id) => (id === 'not-stated' ? 'Funding whose area is not known' : `Funding by place: ${label}`),
  when: (label, id) => WHEN_TITLES[id] ?? `Funding by state: ${toMidLabel(label)}`,
  pay: (label, id) =>
    id === 'not-stated' ? 'Funding whose share is not known' : `Funding where you pay part: ${toMidLabel(label)}`,
  partner: (label, id) =>
    id === 'not-stated'
      ? 'Funding where a partner may be needed'
      : `Funding where a partner is needed: ${toMidLabel(label)}`,
};

const WHEN_TITLES: Readonly<Record<string, string>> = {
  ongoing: 'Funding without a closing date',
  rounds: 'Funding that comes in rounds',
  announced: 'Funding announced, to ask about first',
};

/** Kinds of which there are many: "Loans", but "Advice and support". */
const ONE_OF_MANY: ReadonlySet<string> = new Set(['grant', 'loan', 'contract', 'partnership'] satisfies Kind[]);

export function toFacetTitle(facet: FacetId, value: { id: string; label: string }): string {
  return TITLES[facet](value.label, value.id);
}

/** @throws Error when the facet or the value is unknown; the paths come from the same index */
export function toFacetPage(
  facetId: string,
  valueId: string,
  fundingIndex: FundingIndex,
  context: RenderContext,
): FacetPageView {
  const facet = fundingIndex.facets.find(({ id }) => id === facetId);
  const value = facet?.values.find(({ id }) => id === valueId);
  if (!facet || !value) throw new Error(`The finder has no list ${facetId}/${valueId}.`);
  const listed = fundingIndex.placed.filter(({ tokens }) => tokens.has(`${facet.id}.${value.id}`));
  const isClosed = (row: FundingRowView): boolean => row.state.state === 'closed';
  const ids = listed.map(({ scheme }) => scheme.id);
  const rows = toFundingRows(ids, 'closing', fundingIndex, context);
  const address = `/funding/${facet.id}/${value.id}`;
  const title = toFacetTitle(facet.id, value);
  const open = rows.filter((row) => !isClosed(row));
  return {
    title,
    description: `${title}. ${count(ids.length, 'scheme')} on ${formatDay(context.day)}, each with its funder, sums, dates and sources.`,
    lede: toLede(open.length, ids.length - open.length, context.day),
    rows: open,
    closed: rows.filter(isClosed),
    finderHref: context.toHref(`/funding/${toFinderSearch(facet.id, value.id)}`),
    others: {
      question: facet.question,
      links: facet.values.map(({ id, label }) => ({
        label,
        href: context.toHref(`/funding/${facet.id}/${id}/`),
        current: id === value.id,
      })),
    },
    guides: toFittingGuides(ids, fundingIndex, context),
    files: toFileViews(
      { csv: `${address}.csv`, json: `${address}.json`, ics: `${address}.ics` },
      ids,
      fundingIndex,
      context,
    ),
  };
}

/** The finder with this answer given; a list by another thing than its questions leads to the finder as it is. */
function toFinderSearch(facet: FacetId, value: string): string {
  const question = QUESTIONS.find((id) => id === (facet === 'amount' ? 'sum' : facet));
  return question === undefined || value === 'not-stated' || value === 'depends' ? '' : `?${question}=${value}`;
}

function toLede(open: number, closed: number, day: string): string {
  if (open === 0 && closed === 0) return `No scheme we list has this answer on ${formatDay(day)}.`;
  const kept =
    closed === 0 ? '' : ` ${count(closed, 'closed scheme')} ${closed === 1 ? 'is' : 'are'} kept below as a record.`;
  return `${count(open, 'scheme')} not known to be closed, each with the date of its facts.${kept}`;
}

function count(number: number, one: string): string {
  return `${number === 0 ? 'No' : number} ${one}${number === 1 ? '' : 's'}`;
}

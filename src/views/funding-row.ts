// One scheme as a row of a list: what it is, how much of what for whom, when it closes, the date of the facts.
import * as labels from '#i18n/funding-labels.ts';
import * as t from '#i18n/funding.ts';
import { formatShortAmount } from '#domain/funding/amounts.ts';
import { isOld, toFactsLabel, formatFactsDate } from '#domain/funding/facts-date.ts';
import { toPeopleText, type Person } from '#domain/funding/facets.ts';
import { getThemes, type FinderScheme } from '#domain/funding/finder-scheme.ts';
import { toFundingPhase } from '#domain/funding/phase.ts';
import { sortSchemes, type Sort } from '#domain/funding/sort.ts';
import { toStateSummary, type StateSummary } from '#domain/funding/state-summary.ts';
import type { FundingIndex } from '#domain/funding/funding-index.ts';
import type { RenderContext } from '#domain/render-context.ts';
import type { Phase } from '#domain/phases.ts';
import { upperFirst } from '#text/letter-case.ts';
import { londonDay } from '#time/london.ts';
import type { Funding } from '#schema/funding.ts';

export interface StateView extends StateSummary {
  phase: Phase;
  /** The date of the facts in a sentence, and where there is little room. */
  facts: string;
  factsLabel: string;
  isOld: boolean;
}

export interface FundingRowView {
  id: string;
  href: string;
  title: string;
  summary: string;
  kind: string;
  state: StateView;
  forWhom: string;
  /** Sum, kind and people: "Up to £1.5 million · grant · firms"; without a sum, "Grant · firms". */
  terms: string;
  /** What scripts know of the scheme, as JSON: id, timing and rules. */
  data: string;
  /** Its timing alone as JSON, for lists that only tell its state. */
  timing: string;
}

/** So many characters stand on one line of a phone. */
const LONGEST_TITLE = 36;

export function toStateView({ timing }: Pick<FinderScheme, 'timing'>, now: number): StateView {
  const day = londonDay(now);
  const summary = toStateSummary(timing, now);
  return {
    ...summary,
    phase: toFundingPhase(timing, now),
    facts: formatFactsDate(timing, day),
    factsLabel: toFactsLabel(timing, day, summary.state === 'announced'),
    isOld: isOld(timing, day),
  };
}

export function toFundingRow(scheme: Funding, finder: FinderScheme, context: RenderContext): FundingRowView {
  const { id, timing, rules } = finder;
  const title = toShortTitle(scheme.title);
  const kind = rules.kinds.map((one) => labels.kinds[one]).join(', ');
  const forWhom = toPeopleText(scheme.who.benefits ?? scheme.who.types);
  return {
    id,
    href: context.toHref(`/funding/${id}/`),
    title,
    summary: scheme.summary,
    kind,
    state: toStateView(finder, context.funding.now),
    forWhom,
    terms: toTerms([formatShortAmount(scheme.amount), kind.toLowerCase(), forWhom]),
    data: JSON.stringify({ id, timing, rules }),
    timing: JSON.stringify(timing),
  };
}

function toTerms(parts: readonly (string | undefined)[]): string {
  return upperFirst(parts.filter((part) => part !== undefined).join(' · '));
}

/** A long name without what its page adds in brackets: "Made-up Catalyst (industry-led R&D)". */
export function toShortTitle(title: string): string {
  return title.length > LONGEST_TITLE ? title.replace(/ \([^)]*\)$/, '') : title;
}

/** "All", or the short titles of the themes it fits. */
export function formatThemes(scheme: Funding, { themes }: FundingIndex): string {
  if (scheme.allThemes === true) return t.all;
  const fits = getThemes(scheme);
  return themes
    .filter(({ id }) => fits.includes(id))
    .map(({ label }) => label)
    .join(', ');
}

/** People in words for a scheme's own page. */
export function toPeople(types: readonly Person[]): string[] {
  return types.map((type) => labels.people[type]);
}

/** "4", or "6–7". */
export function formatLevels({ from, to }: { from: number; to: number }): string {
  return from === to ? `${from}` : `${from}–${to}`;
}

/** Rows of some schemes in the order of the finder. */
export function toFundingRows(ids: readonly string[], sort: Sort, context: RenderContext): FundingRowView[] {
  const finders = ids.flatMap((id) => context.funding.finder.get(id) ?? []);
  return sortSchemes(finders, sort, context.funding.now).flatMap((finder) => {
    const scheme = context.funding.schemes.get(finder.id);
    return scheme === undefined ? [] : [toFundingRow(scheme, finder, context)];
  });
}

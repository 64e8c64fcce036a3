// One scheme as a row of a list: what it is, when it closes, how much, for whom, the date of the facts.
import { formatAmount } from '#domain/funding/amounts.ts';
import { toFactsWords } from '#domain/funding/facts-date.ts';
import { KIND_LABELS, PERSON_LABELS, type Person } from '#domain/funding/facets.ts';
import { getThemes, type FinderScheme } from '#domain/funding/finder-scheme.ts';
import { toFundingPhase } from '#domain/funding/phase.ts';
import { toRowData } from '#domain/funding/row-data.ts';
import { toTimingData, type RowData } from '#domain/funding/timing-data.ts';
import { sortSchemes, type Sort } from '#domain/funding/sort.ts';
import { toStateWords, type StateWords } from '#domain/funding/state-words.ts';
import type { Shelf } from '#domain/funding/shelf.ts';
import type { Library } from '#domain/library.ts';
import type { Phase } from '#domain/phases.ts';
import { londonDay } from '#domain/time.ts';
import type { Funding } from '#schema/funding.ts';
import { toMidLabel } from './mid-sentence.ts';

export interface StateView extends StateWords {
  phase: Phase;
  /** The date of the facts. */
  facts: string;
}

export interface FundingRowView {
  id: string;
  href: string;
  title: string;
  summary: string;
  funder: string;
  kind: string;
  state: StateView;
  /** Absent when no sum is known. */
  amount?: string;
  forWhom: string;
  themes: string;
  /** Why the scheme is listed here, where a list says so. */
  reason?: string;
  /** What the page works with on the reader's day. */
  data: RowData;
  /** What its state alone is worked out from. */
  timing: RowData;
}

const SHORT_PEOPLE: Record<Person, string> = {
  person: 'People',
  'small-firm': 'Small firms',
  'large-firm': 'Large firms',
  university: 'Universities',
  'research-organisation': 'Research bodies',
  nhs: 'NHS and care',
  charity: 'Charities',
  'social-enterprise': 'Social enterprises',
  'public-body': 'Public bodies',
};

export function toStateView({ timing }: Pick<FinderScheme, 'timing'>, now: number): StateView {
  return {
    ...toStateWords(timing, now),
    phase: toFundingPhase(timing, now),
    facts: toFactsWords(timing.factsDate, londonDay(now)),
  };
}

export function toFundingRow(scheme: Funding, finder: FinderScheme, shelf: Shelf, library: Library): FundingRowView {
  const amount = formatAmount(scheme.amount);
  const kind = [scheme.kind, ...scheme.otherKinds].map((id) => KIND_LABELS[id]).join(', ');
  return {
    id: finder.id,
    href: library.toHref(`/funding/${finder.id}/`),
    title: scheme.title,
    summary: scheme.summary,
    funder: scheme.provider,
    kind,
    state: toStateView(finder, shelf.now),
    ...(amount === undefined ? {} : { amount }),
    forWhom: toList((scheme.who.benefits ?? scheme.who.types).map((type) => SHORT_PEOPLE[type])),
    themes: formatThemes(scheme, shelf),
    timing: toTimingData(finder.timing),
    data: toRowData(finder, `${scheme.title} ${scheme.summary}`),
  };
}

/** "All", or the short titles of the themes it fits. */
export function formatThemes(scheme: Funding, { themes }: Shelf): string {
  if (scheme.allThemes === true) return 'All';
  const fits = getThemes(scheme);
  return themes
    .filter(({ id }) => fits.includes(id))
    .map(({ label }) => label)
    .join(', ');
}

/** People in words for a scheme's own page. */
export function toPeople(types: readonly Person[]): string[] {
  return types.map((type) => PERSON_LABELS[type]);
}

/** "4", or "6–7". */
export function formatLevels({ from, to }: { from: number; to: number }): string {
  return from === to ? `${from}` : `${from}–${to}`;
}

/** ["Small firms", "Universities"] → "Small firms, universities". */
function toList(words: readonly string[]): string {
  return words.map((word, index) => (index === 0 ? word : toMidLabel(word))).join(', ');
}

/** Rows of some schemes in the order of the finder. */
export function toFundingRows(ids: readonly string[], sort: Sort, shelf: Shelf, library: Library): FundingRowView[] {
  const finders = ids.flatMap((id) => shelf.finder.get(id) ?? []);
  return sortSchemes(finders, sort, shelf.now).flatMap((finder) => {
    const scheme = shelf.schemes.get(finder.id);
    return scheme === undefined ? [] : [toFundingRow(scheme, finder, shelf, library)];
  });
}

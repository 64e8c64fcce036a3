// One scheme as the finder sees it: what it is filed under, its dates, its sums and the words it is found by.
import type { Funding } from '#schema/funding.ts';
import { AMOUNT_BANDS, toBands, toSum, type Sum } from './amounts.ts';
import { NOT_STATED, type FacetId } from './facets.ts';
import { toKindWords, withFiledWords } from './filed-words.ts';
import { toWords } from './find-words.ts';
import type { DateOf } from './facts-date.ts';
import { toCover } from './places.ts';
import { toTiming, type Timing } from './state.ts';

/** A value of a facet, written "who.small-firm". */
export type Token = `${FacetId}.${string}`;

export interface FinderScheme {
  id: string;
  title: string;
  /** What it is filed under; `when` is left out because it depends on the day. */
  tokens: ReadonlySet<Token>;
  timing: Timing;
  sum: Sum;
  /** The words it is found by, each once. */
  words: readonly string[];
}

/** @param themes ids of all themes, for schemes that are open to any */
export function toFinderScheme(id: string, scheme: Funding, themes: readonly string[], dateOf: DateOf): FinderScheme {
  const { title, summary, provider, alsoKnownAs, kind, otherKinds } = scheme;
  const tokens = new Set(toTokens(scheme, themes));
  const also = [kind, ...otherKinds].map(toKindWords);
  return {
    id,
    title,
    tokens,
    timing: toTiming(scheme, dateOf),
    sum: toSum(scheme.amount),
    words: withFiledWords(toWords([title, summary, provider, ...alsoKnownAs, ...also].join(' ')), tokens),
  };
}

function toTokens(scheme: Funding, themes: readonly string[]): Token[] {
  const { who, kind, otherKinds, stage, amount, region, share, partner } = scheme;
  const cover = region === undefined ? undefined : toCover(region.areas);
  const bands = toBands(toSum(amount));
  return [
    ...file('who', [...who.types, ...(who.asPartner ?? [])]),
    ...file('need', [kind, ...otherKinds]),
    ...file('stage', stage?.steps ?? [NOT_STATED]),
    ...file(
      'amount',
      bands.length === 0 ? [NOT_STATED] : AMOUNT_BANDS.map(({ id }) => id).filter((id) => bands.includes(id)),
    ),
    ...file('theme', scheme.allThemes === true ? themes : getThemes(scheme)),
    ...file('where', cover === undefined ? [NOT_STATED] : [...cover.wholly, ...cover.partly]),
    ...file('pay', [share?.youPay ?? NOT_STATED]),
    ...file('partner', [partner?.needed ?? NOT_STATED]),
  ];
}

function file(facet: FacetId, values: readonly string[]): Token[] {
  return values.map((value): Token => `${facet}.${value}`);
}

/** The themes a scheme is linked to, in the order they are written; empty when it is open to any. */
export function getThemes(scheme: Pick<Funding, 'links'>): string[] {
  return scheme.links
    .filter(({ verb, to }) => verb === 'fits' && to.startsWith('themes/'))
    .map(({ to }) => to.slice('themes/'.length));
}

// One scheme as lists file it: the answers it stands under, its dates, and the rules it is judged by.
import type { Funding } from '#schema/funding.ts';
import { toSum } from './amounts.ts';
import { AMOUNT_BANDS, toBands } from './bands.ts';
import { NOT_STATED, type FacetId } from './facets.ts';
import type { DateOf } from './facts-date.ts';
import type { JudgedScheme } from './judge.ts';
import type { Places } from './places.ts';
import { toSchemeRules } from './rules.ts';
import { getState, toTiming } from './state.ts';

/** A value of a facet, written "who.small-firm". */
export type Token = `${FacetId}.${string}`;

export interface FinderScheme extends JudgedScheme {
  title: string;
  /** What it is filed under; `when` is left out because it depends on the day. */
  tokens: ReadonlySet<Token>;
}

/** A scheme on one day, filed under its state too. */
export interface SchemeOnDate {
  scheme: FinderScheme;
  tokens: ReadonlySet<Token>;
}

/** @param themes ids of all themes, for schemes that are open to any */
export function toFinderScheme(
  id: string,
  scheme: Funding,
  themes: readonly string[],
  places: Places,
  dateOf: DateOf,
): FinderScheme {
  return {
    id,
    title: scheme.title,
    tokens: new Set(toTokens(scheme, themes, places)),
    timing: toTiming(scheme, dateOf),
    rules: { ...toSchemeRules(scheme, places), ...(getMainTheme(scheme) !== undefined && { oneField: true as const }) },
  };
}

/** Files every scheme under its state now. @param now milliseconds since 1970 */
export function placeOnDay(schemes: readonly FinderScheme[], now: number): SchemeOnDate[] {
  return schemes.map((scheme) => ({
    scheme,
    tokens: new Set([...scheme.tokens, `when.${getState(scheme.timing, now)}` as const]),
  }));
}

function toTokens(scheme: Funding, themes: readonly string[], { asked, getCoverage }: Places): Token[] {
  const { who, kind, otherKinds, stage, amount, region, share, partner } = scheme;
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
    ...file(
      'where',
      region === undefined
        ? [NOT_STATED]
        : asked.map(({ id }) => id).filter((id) => getCoverage(region.areas, id) !== 'none'),
    ),
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

const MOST_THEMES = 3;

/** The theme a scheme is about: the first it names. Undefined where it names none, or so many that it is about no one of them. */
export function getMainTheme(scheme: Pick<Funding, 'links'>): string | undefined {
  const themes = getThemes(scheme);
  return themes.length > MOST_THEMES ? undefined : themes[0];
}

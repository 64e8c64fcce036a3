// All schemes and guides of the site, filed once for one day, as the pages about funding need them.
import type { Funding } from '#schema/funding.ts';
import type { Guide } from '#schema/guides.ts';
import { compareIds } from '#text/compare.ts';
import { startOfDay } from '#time/london.ts';
import { AMOUNT_BANDS } from './bands.ts';
import { toFacets, type Facet, type FacetValue } from './facets.ts';
import type { DateOf } from './facts-date.ts';
import { placeOnDay, toFinderScheme, type FinderScheme, type SchemeOnDate } from './finder-scheme.ts';
import type { Places } from './places.ts';

export interface FundingIndex {
  schemes: ReadonlyMap<string, Funding>;
  guides: readonly { id: string; data: Guide }[];
  themes: readonly FacetValue[];
  places: Places;
  facets: readonly Facet[];
  finder: ReadonlyMap<string, FinderScheme>;
  placed: readonly SchemeOnDate[];
  /** Ids of the groups that meet: only they are offered as help. */
  meetingGroups: ReadonlySet<string>;
  /** The first instant of the day the site is built for: what closes later that day is still open. */
  now: number;
}

/** @param day the day the site is built for @param themes ids and short titles in their order @param dateOf dates of sources */
export function buildFundingIndex(
  schemes: readonly { id: string; data: Funding }[],
  guides: readonly { id: string; data: Guide }[],
  themes: readonly FacetValue[],
  places: Places,
  day: string,
  dateOf: DateOf,
  meetingGroups: ReadonlySet<string> = new Set(),
): FundingIndex {
  const themeIds = themes.map(({ id }) => id);
  const finder = schemes.map(({ id, data }) => toFinderScheme(id, data, themeIds, places, dateOf));
  const now = startOfDay(day);
  return {
    schemes: new Map(schemes.map(({ id, data }) => [id, data])),
    guides: [...guides].sort((a, b) => a.data.order - b.data.order || compareIds(a, b)),
    themes,
    places,
    facets: toFacets(themes, places.asked, AMOUNT_BANDS),
    finder: new Map(finder.map((scheme) => [scheme.id, scheme])),
    placed: placeOnDay(finder, now),
    meetingGroups,
    now,
  };
}

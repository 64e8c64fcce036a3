// The series events belong to: their names and where each is told about.
import type { Event } from '#schema/events.ts';

export type SeriesId = NonNullable<Event['series']>;

export interface Series {
  /** For one event. */
  singular: string;
  /** For all of them. */
  plural: string;
  address: string;
  /** `true` when the address is a page of the series alone. */
  hasPage: boolean;
}

export const SERIES: Readonly<Record<SeriesId, Series>> = {
  'innovation-policy-and-practice': {
    singular: 'Innovation Policy and Practice',
    plural: 'Innovation Policy and Practice',
    address: '/events/series/innovation-policy-and-practice/',
    hasPage: true,
  },
  venturefest: {
    singular: 'Venturefest West Midlands',
    plural: 'Venturefest West Midlands',
    address: '/events/series/venturefest/',
    hasPage: true,
  },
  'working-groups': {
    singular: 'Working group meeting',
    plural: 'Working group meetings',
    address: '/groups/',
    hasPage: false,
  },
  workshops: { singular: 'Workshop', plural: 'Workshops', address: '/events/', hasPage: false },
};

export const SERIES_IDS = Object.keys(SERIES) as SeriesId[];

/** The series that have a page of their own. */
export function toSeriesLinks(): { id: SeriesId; label: string; address: string }[] {
  return SERIES_IDS.filter((id) => SERIES[id].hasPage).map((id) => {
    const { plural: label, address } = SERIES[id];
    return { id, label, address };
  });
}

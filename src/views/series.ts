// The series events belong to: their names and where each is told about.
import { seriesAddress } from '#domain/addresses.ts';
import type { SiteContext } from '#domain/site-context.ts';
import type { Categories } from '#schema/categories.ts';

export interface Series {
  id: string;
  /** For one event. */
  singular: string;
  /** For all of them. */
  plural: string;
  address: string;
  /** `true` when the address is a page of the series alone. */
  hasPage: boolean;
}

export function toSeries({ eventSeries }: Categories): Series[] {
  return eventSeries.map(({ id, name, one = name, listedAt }) => ({
    id,
    singular: one,
    plural: name,
    address: listedAt ?? seriesAddress(id),
    hasPage: listedAt === undefined,
  }));
}

/** The series that have a page of their own; none where there are no events. */
export function toSeriesWithPage({ categories, absent }: SiteContext): Series[] {
  return absent.has('/events/') ? [] : toSeries(categories).filter(({ hasPage }) => hasPage);
}

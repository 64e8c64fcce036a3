// The series events belong to: their names, where each is told about, and the page of one.
import { seriesAddress } from '#domain/addresses.ts';
import type { SiteContext } from '#domain/site-context.ts';
import type { Categories } from '#schema/categories.ts';
import { getEntry } from '#domain/content-graph.ts';
import type { RenderContext } from '#domain/render-context.ts';
import { toSeriesCalendarLink, type EventEntry } from './calendars.ts';
import { toAheadAndPast } from './rows.ts';
import { SourceNumbers } from './sources.ts';

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

export function toSeriesPage(series: Series, events: readonly EventEntry[], context: RenderContext) {
  const { id, plural } = series;
  const term = context.terms.get(id);
  const numbers = new SourceNumbers(context);
  const own = new Set(events.filter(({ data }) => data.series === id).map((event) => `events/${event.id}`));
  const entries = (context.graph.byCollection.get('events') ?? []).filter(({ ref }) => own.has(ref));
  return {
    title: plural,
    // From the glossary, where that has a term of the id of the series.
    ...(term === undefined
      ? {}
      : {
          term: {
            definition: term.definition,
            note: term.note ?? '',
            source: numbers.cite(term.source),
            href: context.toHref(getEntry(context.graph, `glossary/${id}`).address),
          },
        }),
    sources: numbers.toLines(),
    calendar: toSeriesCalendarLink(series, events, context),
    ...toAheadAndPast(context, entries),
  };
}

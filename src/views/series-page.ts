// The page of a series: what it is, its next events and its past ones, and how to follow it.
import { getEntry } from '#domain/content-graph.ts';
import type { RenderContext } from '#domain/render-context.ts';
import { toSeriesCalendarLink, type EventEntry } from './calendars.ts';
import { toAheadAndPast } from './rows.ts';
import type { Series } from './series.ts';
import { SourceNumbers, toSourceLines } from './sources.ts';

export function toSeriesPage(series: Series, events: readonly EventEntry[], context: RenderContext) {
  const { id, plural } = series;
  const term = context.terms.get(id);
  const numbers = new SourceNumbers();
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
            source: numbers.cite(term.source, context),
            href: context.toHref(getEntry(context.graph, `glossary/${id}`).address),
          },
        }),
    sources: toSourceLines(context, numbers),
    calendar: toSeriesCalendarLink(series, events, context),
    ...toAheadAndPast(context, entries),
  };
}

// The page of a series: what it is, its next events and its past ones, and how to follow it.
import { getEntry } from '#domain/content-graph.ts';
import type { RenderContext } from '#domain/render-context.ts';
import { toSeriesCalendarLink, type CalendarLink, type EventEntry } from './calendars.ts';
import { toAheadAndPast, type AheadAndPast } from './rows.ts';
import type { Series } from './series.ts';
import { SourceNumbers, toSourceLines, type Cited, type SourceLine } from './sources.ts';

interface SeriesPageView extends AheadAndPast {
  title: string;
  /** What the series is, from the glossary, with its source; absent where the glossary has no term of its id. */
  term?: { definition: string; note: string; source: Cited; href: string };
  sources: SourceLine[];
  /** Absent while no event of it has a day. */
  calendar: CalendarLink | undefined;
}

export function toSeriesPage(series: Series, events: readonly EventEntry[], context: RenderContext): SeriesPageView {
  const { id, plural } = series;
  const term = context.terms.get(id);
  const numbers = new SourceNumbers();
  const own = new Set(events.filter(({ data }) => data.series === id).map((event) => `events/${event.id}`));
  const entries = (context.graph.byCollection.get('events') ?? []).filter(({ ref }) => own.has(ref));
  return {
    title: plural,
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

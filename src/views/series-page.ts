// The page of a series: what it is, its next events and its past ones, and how to follow it.
import { getEntry } from '#domain/hub.ts';
import { find, type Library } from '#domain/library.ts';
import { toSeriesCalendarLink, type CalendarLink, type EventEntry } from './calendars.ts';
import { toAheadAndPast, type AheadAndPast } from './rows.ts';
import { SERIES, type SeriesId } from './series.ts';
import { SourceNumbers, toSourceLines, type SourceLine } from './sources.ts';

export interface SeriesPageView extends AheadAndPast {
  title: string;
  address: string;
  /** What the series is, from the glossary, with its source. */
  definition: string;
  note: string;
  source: { number: number; title: string };
  sources: SourceLine[];
  termHref: string;
  /** Absent while no event of it has a day. */
  calendar: CalendarLink | undefined;
}

/** The glossary has a term of the same id for every series with a page. */
export function toSeriesPage(id: SeriesId, events: readonly EventEntry[], library: Library): SeriesPageView {
  const { plural, address } = SERIES[id];
  const term = find(library.terms, id, 'term');
  const numbers = new SourceNumbers();
  const own = new Set(events.filter(({ data }) => data.series === id).map((event) => `events/${event.id}`));
  const entries = (library.hub.byCollection.get('events') ?? []).filter(({ ref }) => own.has(ref));
  return {
    title: plural,
    address,
    definition: term.definition,
    note: term.note ?? '',
    source: { number: numbers.of(term.source), title: find(library.sources, term.source, 'source').title },
    sources: toSourceLines(library, numbers),
    termHref: library.toHref(getEntry(library.hub, `glossary/${id}`).address),
    calendar: toSeriesCalendarLink(id, events, library),
    ...toAheadAndPast(library, entries),
  };
}

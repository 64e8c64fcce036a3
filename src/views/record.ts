// The record: what was done since the first body began, as a band of years, and what followed of the promises of a consultation.
import * as t from '#i18n/record.ts';
import { scaleUtc } from 'd3';
import { drawForScreens } from '#charts/draw-chart.ts';
import { WIDTHS } from '#charts/scene.ts';
import { toEndTime, toTime } from '#charts/to-time.ts';
import { placeYears, type Era } from '#charts/years/place-years.ts';
import { compareDays, daysBetween, formatDay, isBefore, lastDayOf } from '#time/days.ts';
import type { GraphEntry } from '#domain/content-graph.ts';
import { find, type RenderContext } from '#domain/render-context.ts';
import { measure } from '#fonts/measure.ts';
import type { Consultation } from '#schema/consultations.ts';
import { compareText } from '#text/compare.ts';
import { toCapitalNumberWord } from '#text/number-words.ts';

export interface ConsultationEntry {
  id: string;
  data: Consultation;
}

/** Entries of a collection dated up to the day of the build. */
export function toDated(collection: 'events' | 'news', { graph, day }: RenderContext): GraphEntry[] {
  return (graph.byCollection.get(collection) ?? []).filter(({ date }) => date !== undefined && date <= day);
}

/** The body the site is of and those it came after, earliest first; none that begins later, or when nobody knows. */
export function toBodies({ settings, graph, organisations, day }: RenderContext): string[] {
  const own = settings.organisation;
  if (own === undefined) return [];
  const before = (graph.outgoing.get(`organisations/${own}`) ?? [])
    .filter(({ verb, to }) => verb === 'follows' && to.startsWith('organisations/'))
    .map(({ to }) => to.slice('organisations/'.length));
  const beginOf = (id: string): string | undefined => organisations.get(id)?.names[0]?.from;
  return [...before, own]
    .filter((id) => isBefore(beginOf(id) ?? '9999', day))
    .sort((a, b) => compareDays(beginOf(a) ?? '', beginOf(b) ?? '') || compareText(a, b));
}

/** Undefined for a hub whose own body has no dated beginning. */
export function toBand(context: RenderContext) {
  const { graph, day, toHref } = context;
  const consultations = graph.byCollection.get('consultations') ?? [];
  const eras = toBodies(context).map((id) => toEra(id, context));
  const [first] = eras;
  if (first === undefined) return undefined;
  const events = toDated('events', context);
  const [news] = toDated('news', context);
  const known = [...eras.map(({ from }) => from), ...[events[0], news].flatMap((entry) => entry?.date ?? [])]
    .sort(compareDays)
    .at(-1);
  const isAhead = (context.graph.byCollection.get('events') ?? []).some(({ date = '' }) => date > day);
  const isQuiet = !isAhead && daysBetween(lastDayOf(known ?? first.from), day) > A_YEAR;
  const span = { from: first.from.slice(0, 4), known: known ?? first.from, to: day };
  const title = t.bandTitle(span.from, events.length);
  const dots = events.map(({ id, date = '', title: name }) => ({ id, on: date, says: `${formatDay(date)}: ${name}` }));
  const years = [
    ...eras.map(({ id, from, label }) => ({
      on: from,
      title: t.bodyBegan(label),
      href: toHref(`/organisations/${id}/`),
    })),
    // Without a link: the home page leads to a consultation below.
    ...consultations.map(({ id, title: name }) => ({ on: id, title: name, href: undefined })),
  ].sort((a, b) => compareDays(a.on, b.on));
  return {
    title,
    text: t.bandText(formatDay(span.known), events.length, isQuiet),
    drawings: drawForScreens(
      (width) => placeYears(eras, dots, span, width, measure),
      { id: 'band', title, description: toDescription(eras, events) },
      BAND_WIDTHS,
    ),
    years: years.map(({ on, ...line }) => ({ year: on.slice(0, 4), ...line })),
  };
}

/** In days. */
const A_YEAR = 365;
/** The band takes the whole width of a page. */
const BAND_WIDTHS = { ...WIDTHS, wide: 1100 };

/** A body as a time with its two ends. */
export function toEra(id: string, context: RenderContext): Era {
  const { title, names } = find(context.organisations, id, 'organisation');
  const until = names.at(-1)?.until;
  return {
    id,
    label: title,
    from: names[0]?.from ?? context.day,
    until: until === undefined || !isBefore(until, context.day) ? null : until,
  };
}

function toDescription(eras: readonly Era[], events: readonly GraphEntry[]): string {
  const years = Map.groupBy(events.toReversed(), ({ date = '' }) => date.slice(0, 4));
  const times = eras.map(({ label, from, until }) =>
    until === null ? t.bodySince(label, formatDay(from)) : t.bodyFromTo(label, formatDay(from), formatDay(until)),
  );
  const counts = [...years].map(([year, own]) => t.countIn(own.length, year));
  return [...times, ...(counts.length > 0 ? [t.eventsBy(counts.join(', '))] : [])].join(' ');
}

/** Undefined for a consultation that promised nothing. */
export function toPromises({ id, data }: ConsultationEntry, context: RenderContext) {
  const { nextSteps: steps } = data;
  if (steps.length === 0) return undefined;
  const year = id.slice(0, 4);
  const scale = scaleUtc([toEndTime(year), toTime(context.day)], [0, 100]).clamp(true);
  const at = (time: number): number => Math.round(scale(time) * 10) / 10;
  const count = Number(context.day.slice(0, 4)) - Number(year);
  const first = Number(year) + 1;
  return {
    title: t.promisesOf(toCapitalNumberWord(steps.length), steps.length, year),
    years: Array.from({ length: Math.ceil(count / 2) }, (_, index) => String(first + index * 2)).map((label) => ({
      label,
      at: at(toTime(label)),
    })),
    threads: steps.map(({ id: step, title, followed, gap }) => {
      const days = followed.flatMap(({ on }) => on ?? []).sort(compareDays);
      const last = days.at(-1);
      const found = last === undefined ? '' : t.datedResults(days.length, formatDay(last));
      return {
        title,
        href: context.toHref(`/consultation/${id}/#step-${step}`),
        // At their places in per cent; of some only the year is known.
        dots: days.map((on) => ({ at: at((toTime(on) + toEndTime(on)) / 2), isYear: on.length === 4 })),
        // How many dated results, the last of them, and what is not known.
        text: [found, gap ?? ''].filter((part) => part !== '').join(' ') || t.noneDated,
      };
    }),
  };
}

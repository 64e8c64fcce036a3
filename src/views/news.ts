// The page of a news item or an event: dates in short, text, filing.
import * as pageParts from '#i18n/page-parts.ts';
import * as events from '#i18n/events.ts';
import { formatDay } from '#time/days.ts';
import { formatEntryDate, getEntry, getPosition, type GraphEntry } from '#domain/content-graph.ts';
import { find, type RenderContext } from '#domain/render-context.ts';
import type { Event } from '#schema/events.ts';
import type { TextReferences } from '#schema/prose.ts';
import type { News } from '#schema/news.ts';
import { formatSpan, hasEnded, toSpan } from '#domain/span.ts';
import { formatClock, startOfDay } from '#time/london.ts';
import { isRecord } from '#domain/is-record.ts';
import { toBridgeView } from './bridge.ts';
import { eventCalendarAddress } from './calendars.ts';
import { toNotKnown } from './not-known.ts';
import { toPageEnd } from './page-end.ts';
import { TextContext } from './text-context.ts';
import { toSeries } from './series.ts';
import { formatSourceDate, SourceNumbers } from './sources.ts';
import { toMidSentence } from './mid-sentence.ts';
import { toBanner } from './banner.ts';
import * as t from '#i18n/news.ts';
import { toAndList } from '#text/and-list.ts';
import { getRelated } from '#domain/related.ts';

export function toNewsPage(id: string, data: News, references: TextReferences, context: RenderContext) {
  const ref = `news/${id}` as const;
  const numbers = new SourceNumbers(context);
  const bridge = isRecord(data.publishedOn, context.day) ? toBridgeView(ref, data.now, context) : undefined;
  const related = toRelatedNews(ref, references.links, context);
  const taken = new Set([...references.links, ...(bridge?.addresses ?? []), ...related.map(({ address }) => address)]);
  const neighbours = toNeighbours(ref, context, taken);
  const elsewhere = new Set([...taken, ...Object.values(neighbours).map(({ address }) => address)]);
  const original = find(context.sources, data.original, 'source');
  return {
    date: data.dateText ?? formatDay(data.publishedOn),
    dateNote: data.dateNote ?? '',
    banner: toBanner(ref, data, context),
    original: {
      title: original.title,
      url: original.url,
      publisher: original.publisher,
      date: formatSourceDate(original),
    },
    text: new TextContext(references, context, numbers, { on: data.publishedOn, elsewhere }),
    related,
    neighbours,
    ...(bridge === undefined ? {} : { bridge }),
    end: toPageEnd(context, ref, data, numbers, { references, elsewhere }),
  };
}

/** The hub keeps news latest first, so the item before is the one after in time. @param taken addresses linked already */
function toNeighbours(ref: `news/${string}`, { graph, toHref }: RenderContext, taken: ReadonlySet<string>) {
  const all = graph.byCollection.get('news') ?? [];
  const index = getPosition(graph, ref);
  const toNeighbour = (entry: GraphEntry | undefined) =>
    entry === undefined || taken.has(entry.address)
      ? undefined
      : {
          title: entry.title,
          date: toMidSentence(formatEntryDate(entry)),
          href: toHref(entry.address),
          // Without the base path.
          address: entry.address,
        };
  const earlier = toNeighbour(all[index + 1]);
  const later = index > 0 ? toNeighbour(all[index - 1]) : undefined;
  return { ...(earlier && { earlier }), ...(later && { later }) };
}

export function toEventPage(id: string, data: Event, references: TextReferences, context: RenderContext) {
  const ref = `events/${id}` as const;
  const numbers = new SourceNumbers(context);
  const organiser =
    data.organiser === undefined ? undefined : getEntry(context.graph, `organisations/${data.organiser}`);
  const group = data.group === undefined ? undefined : getEntry(context.graph, `groups/${data.group}`);
  const series = toSeries(context.categories).find((one) => one.id === data.series);
  const calendar = eventCalendarAddress({ id, data });
  const span = toSpan(data);
  const isOneDay = span.until === undefined || span.until.startsWith(data.on);
  const isPast = hasEnded(span, startOfDay(context.day));
  const bridge = isPast ? toBridgeView(ref, data.now, context) : undefined;
  const elsewhere = new Set([
    ...[organiser, group].flatMap((entry) => (entry === undefined ? [] : [entry.address])),
    ...(series?.hasPage === true ? [series.address] : []),
    ...(bridge?.addresses ?? []),
  ]);
  const line = (label: string, text: string | undefined, href?: string) =>
    text === undefined ? [] : [{ label, text: text, ...(href === undefined ? {} : { href }) }];
  return {
    date: formatSpan(span),
    dateNote: data.dateNote ?? '',
    banner: toBanner(ref, data, context),
    cancelled: data.cancelled === true,
    kind: series?.singular ?? events.event,
    ...(calendar === undefined || isPast ? {} : { calendarHref: context.toHref(calendar) }),
    facts: [
      ...line(pageParts.date, formatSpan(span)),
      ...line(events.starts, data.startsAt && events.ukTime(formatClock(data.startsAt.slice(11)))),
      ...line(
        events.ends,
        data.endsAt &&
          (isOneDay
            ? events.ukTime(formatClock(data.endsAt.slice(11)))
            : events.ukTimeOn(formatClock(data.endsAt.slice(11)), formatDay(data.endsAt.slice(0, 10)))),
      ),
      ...line(events.place, data.place),
      ...line(
        events.organiser,
        organiser?.title,
        organiser && !bridge?.addresses.includes(organiser.address) ? context.toHref(organiser.address) : undefined,
      ),
      ...line(events.cost, data.cost),
      ...line(events.forWhom, data.audience),
      ...line(events.group, group?.title, group && context.toHref(group.address)),
      ...(series?.hasPage === true ? line(events.series, series.plural, context.toHref(series.address)) : []),
    ],
    ...(isPast ? {} : toNotKnown(data.notStated, events.unknown)),
    text: new TextContext(references, context, numbers, { on: data.on, elsewhere }),
    ...(bridge === undefined ? {} : { bridge }),
    end: toPageEnd(context, ref, data, numbers, { references, elsewhere }),
  };
}

export interface RelatedLine {
  title: string;
  href: string;
  /** Without the base path. */
  address: string;
  date: string;
  /** "Also tells of Battery storage and the test writers." */
  reason: string;
}

const MOST = 3;
const MOST_NAMED = 2;

/** @param linked addresses that the page leads to already */
export function toRelatedNews(
  ref: `news/${string}`,
  linked: readonly string[],
  { graph, toHref }: RenderContext,
): RelatedLine[] {
  return getRelated(graph, getEntry(graph, ref), MOST + linked.length)
    .filter(({ entry }) => !linked.includes(entry.address))
    .slice(0, MOST)
    .map(({ entry, shared }) => ({
      title: entry.title,
      href: toHref(entry.address),
      address: entry.address,
      date: formatEntryDate(entry),
      reason: t.alsoLinked(toAndList(shared.slice(0, MOST_NAMED).map(({ title }) => title))),
    }));
}

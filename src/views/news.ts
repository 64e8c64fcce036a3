// The page of a news item or an event: dates in short, words, filing.
import { formatDay } from '#time/days.ts';
import { getConnections, getEntry, getPosition, type HubEntry } from '#domain/hub.ts';
import { find, type Library } from '#domain/library.ts';
import type { Event } from '#schema/events.ts';
import type { TextReferences } from '#schema/prose.ts';
import type { News } from '#schema/news.ts';
import { formatSpan, hasEnded, toSpan } from '#domain/span.ts';
import { formatClock, startOfDay } from '#time/london.ts';
import { toBanner, type BannerView } from './banner.ts';
import { eventCalendarAddress } from './calendars.ts';
import { toNotKnown } from './not-known.ts';
import { toPageEnd, type PageEndView } from './page-end.ts';
import { TextContext } from './text-context.ts';
import { toRelatedNews, type RelatedLine } from './related-news.ts';
import { SERIES } from './series.ts';
import { formatSourceDate, SourceNumbers } from './sources.ts';

export interface NewsPageView {
  date: string;
  dateNote: string;
  banner: BannerView | undefined;
  original: { title: string; url: string; publisher: string; date: string };
  text: TextContext;
  filed: { label: string; href: string }[];
  /** Items that tell of the same things. */
  related: RelatedLine[];
  /** The items before and after it in time. */
  neighbours: { earlier?: NewsNeighbour; later?: NewsNeighbour };
  end: PageEndView;
}

export interface NewsNeighbour {
  title: string;
  date: string;
  href: string;
}

export function toNewsPage(id: string, data: News, references: TextReferences, library: Library): NewsPageView {
  const ref = `news/${id}` as const;
  const numbers = new SourceNumbers();
  const original = find(library.sources, data.original, 'source');
  return {
    date: formatDay(data.publishedOn),
    dateNote: data.dateNote ?? '',
    banner: toBanner(ref, data, library),
    original: {
      title: original.title,
      url: original.url,
      publisher: original.publisher,
      date: formatSourceDate(original),
    },
    text: new TextContext(references, library, numbers, data.publishedOn),
    filed: toFiling(ref, library),
    related: toRelatedNews(ref, library),
    neighbours: toNeighbours(ref, library),
    end: toPageEnd(library, ref, data, numbers),
  };
}

/** The hub keeps news latest first, so the item before is the one after in time. */
function toNeighbours(ref: `news/${string}`, { hub, toHref }: Library): NewsPageView['neighbours'] {
  const all = hub.byCollection.get('news') ?? [];
  const index = getPosition(hub, ref);
  const toNeighbour = (entry: HubEntry | undefined): NewsNeighbour | undefined =>
    entry && { title: entry.title, date: formatDay(entry.date ?? ''), href: toHref(entry.address) };
  const earlier = toNeighbour(all[index + 1]);
  const later = index > 0 ? toNeighbour(all[index - 1]) : undefined;
  return { ...(earlier && { earlier }), ...(later && { later }) };
}

export interface EventPageView {
  date: string;
  dateNote: string;
  banner: BannerView | undefined;
  cancelled: boolean;
  isPast: boolean;
  facts: { label: string; words: string; href?: string }[];
  /** "Not known: place, cost."; absent where all is known. */
  notKnown?: string;
  /** What sort of event it is, in words. */
  kind: string;
  /** The calendar file; absent when no exact day is known. */
  calendarHref?: string;
  text: TextContext;
  end: PageEndView;
}

export function toEventPage(id: string, data: Event, references: TextReferences, library: Library): EventPageView {
  const ref = `events/${id}` as const;
  const numbers = new SourceNumbers();
  const organiser = data.organiser === undefined ? undefined : getEntry(library.hub, `organisations/${data.organiser}`);
  const group = data.group === undefined ? undefined : getEntry(library.hub, `groups/${data.group}`);
  const series = data.series === undefined ? undefined : SERIES[data.series];
  const calendar = eventCalendarAddress({ id, data });
  const span = toSpan(data);
  const isOneDay = span.until === undefined || span.until.startsWith(data.on);
  const line = (label: string, words: string | undefined, href?: string): EventPageView['facts'] =>
    words === undefined ? [] : [{ label, words, ...(href === undefined ? {} : { href }) }];
  return {
    date: formatSpan(span),
    dateNote: data.dateNote ?? '',
    banner: toBanner(ref, data, library),
    cancelled: data.cancelled === true,
    isPast: hasEnded(span, startOfDay(library.day)),
    kind: series?.singular ?? 'Event',
    ...(calendar === undefined ? {} : { calendarHref: library.toHref(calendar) }),
    facts: [
      ...line('Date', formatSpan(span)),
      ...line('Starts', data.startsAt && `${formatClock(data.startsAt.slice(11))} UK time`),
      ...line(
        'Ends',
        data.endsAt &&
          `${formatClock(data.endsAt.slice(11))} UK time${isOneDay ? '' : ` on ${formatDay(data.endsAt.slice(0, 10))}`}`,
      ),
      ...line('Place', data.place),
      ...line('Organiser', organiser?.title, organiser && library.toHref(organiser.address)),
      ...line('Cost', data.cost),
      ...line('For', data.audience),
      ...line('Group', group?.title, group && library.toHref(group.address)),
      ...(series?.hasPage === true ? line('Series', series.plural, library.toHref(series.address)) : []),
    ],
    ...toNotKnown(data.notStated, UNKNOWN_LABELS),
    text: new TextContext(references, library, numbers, data.on),
    end: toPageEnd(library, ref, data, numbers),
  };
}

const UNKNOWN_LABELS = {
  startsAt: 'start',
  endsAt: 'end',
  place: 'place',
  organiser: 'organiser',
  cost: 'cost',
  audience: 'for whom',
};

const FILED_UNDER = ['themes', 'groups', 'objectives', 'consultations'] as const;

function toFiling(ref: `news/${string}`, library: Library): NewsPageView['filed'] {
  return FILED_UNDER.flatMap((collection) =>
    getConnections(library.hub, ref, collection).map(({ entry }) => ({
      label: entry.shortTitle,
      href: library.toHref(entry.address),
    })),
  );
}

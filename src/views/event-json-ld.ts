// An event for search engines: when with its time zone, where, by whom, and whether it takes place.
import * as t from '#i18n/events.ts';
import type { Event as EventThing } from 'schema-dts';
import { getEntry } from '#domain/content-graph.ts';
import type { RenderContext } from '#domain/render-context.ts';
import { isSummerTime, toInstant } from '#time/london.ts';
import type { Event } from '#schema/events.ts';

export function toEventJsonLd(
  { title, summary, on, endsOn, startsAt, endsAt, place, organiser, cancelled }: Event,
  context: RenderContext,
): EventThing {
  const by = organiser === undefined ? undefined : getEntry(context.graph, `organisations/${organiser}`);
  const isOnline = place?.startsWith(t.online) === true;
  return {
    '@type': 'Event',
    name: title,
    description: summary,
    startDate: startsAt === undefined ? on : withOffset(startsAt),
    ...(endsAt === undefined ? {} : { endDate: withOffset(endsAt) }),
    ...(endsAt === undefined && endsOn !== undefined ? { endDate: endsOn } : {}),
    eventStatus: cancelled === true ? 'https://schema.org/EventCancelled' : 'https://schema.org/EventScheduled',
    ...(place === undefined || isOnline ? {} : { location: { '@type': 'Place', name: place } }),
    ...(isOnline ? { eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode' } : {}),
    ...(by === undefined
      ? {}
      : { organizer: { '@type': 'Organization', name: by.title, url: context.toAbsolute(by.address) } }),
  };
}

/** "2023-05-25T14:00" → "2023-05-25T14:00+01:00" */
function withOffset(localTime: string): string {
  return `${localTime}${isSummerTime(toInstant(localTime)) ? '+01:00' : '+00:00'}`;
}

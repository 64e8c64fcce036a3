// What each calendar file holds: all events, those of a group or a series, or a single one.
import type { Appointment, AppointmentTime, CalendarContent } from '#domain/appointments.ts';
import { compareIds } from '#text/compare.ts';
import { compareDays, isExact } from '#time/days.ts';
import { getEntry } from '#domain/hub.ts';
import type { Library } from '#domain/library.ts';
import type { Event } from '#schema/events.ts';
import { toRevision } from './revision.ts';
import { SERIES, SERIES_IDS } from './series.ts';

export interface EventEntry {
  id: string;
  data: Event;
}

/** Not tied to a host: an event keeps its name in readers' calendars when the site moves. */
const UID_DOMAIN = 'innovation-alliance-west-midlands';

/** Address of the calendar file of one event; undefined when no source gives its day. */
export function eventCalendarAddress({ id, data }: EventEntry): string | undefined {
  return isExact(data.on) ? `/calendar/events/${id}.ics` : undefined;
}

export function toEventsCalendar(events: readonly EventEntry[], library: Library): CalendarContent {
  return toCalendar('Innovation Alliance: events', '/events/', events, library);
}

export function toGroupCalendar(group: string, events: readonly EventEntry[], library: Library): CalendarContent {
  const { title, address } = getEntry(library.hub, `groups/${group}`);
  const own = events.filter(({ data }) => data.group === group);
  return toCalendar(`${title}: meetings`, address, own, library);
}

export function toSeriesCalendar(
  series: NonNullable<Event['series']>,
  events: readonly EventEntry[],
  library: Library,
): CalendarContent {
  const { plural, address } = SERIES[series];
  const own = events.filter(({ data }) => data.series === series);
  return toCalendar(`Innovation Alliance: ${plural}`, address, own, library);
}

export function toEventCalendar(event: EventEntry, library: Library): CalendarContent {
  return toCalendar(event.data.title, `/events/${event.id}/`, [event], library);
}

/** Only events with an exact day: a month or a year has no place in a calendar. */
function toCalendar(name: string, address: string, events: readonly EventEntry[], library: Library): CalendarContent {
  return {
    name,
    description: 'Events with a known day. Events known only by month or year are on the page.',
    url: library.toAbsolute(address),
    appointments: events
      .filter(({ data }) => isExact(data.on))
      .toSorted((a, b) => compareDays(a.data.on, b.data.on) || compareIds(a, b))
      .map((event) => toAppointment(event, library)),
  };
}

function toAppointment({ id, data }: EventEntry, library: Library): Appointment {
  const cancelled = data.cancelled === true;
  return {
    uid: `event-${id}@${UID_DOMAIN}`,
    ...toRevision(`events/${id}`, data, library),
    title: cancelled ? `Cancelled: ${data.title}` : data.title,
    description: data.summary,
    url: library.toAbsolute(`/events/${id}/`),
    time: toTime(data),
    ...(data.place === undefined ? {} : { place: data.place }),
    cancelled,
  };
}

/** All day unless a source states when it starts; no length is made up. */
function toTime({ on, startsAt, endsAt }: Event): AppointmentTime {
  if (startsAt === undefined) return { day: on };
  return endsAt === undefined ? { startsAt } : { startsAt, endsAt };
}

/** Every calendar but those of single events. */
export function toCalendarLinks({ hub }: Library): { title: string; address: string }[] {
  return [
    { title: 'All events', address: '/calendar/events.ics' },
    { title: 'Funding deadlines', address: '/calendar/funding-deadlines.ics' },
    ...SERIES_IDS.map((id) => ({ title: SERIES[id].plural, address: `/calendar/${id}.ics` })),
    ...(hub.byCollection.get('groups') ?? []).map(({ id, title }) => ({
      title,
      address: `/calendar/groups/${id}.ics`,
    })),
  ];
}

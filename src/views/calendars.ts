// What each calendar file holds: all events, those of a group or a series, or a single one.
import * as t from '#i18n/events.ts';
import type { Appointment, AppointmentTime, CalendarContent } from '#domain/appointments.ts';
import { compareIds } from '#text/compare.ts';
import { compareDays, isExact } from '#time/days.ts';
import { getEntry } from '#domain/content-graph.ts';
import type { RenderContext } from '#domain/render-context.ts';
import type { Event } from '#schema/events.ts';
import { toRevision } from './revision.ts';
import { toSeries, type Series } from './series.ts';
import { toMaker, toUid } from './uid.ts';

export interface EventEntry {
  id: string;
  data: Event;
}

/** Address of the calendar file of one event; undefined when no source gives its day. */
export function eventCalendarAddress({ id, data }: EventEntry): string | undefined {
  return isExact(data.on) ? `/calendar/events/${id}.ics` : undefined;
}

export function toEventsCalendar(events: readonly EventEntry[], context: RenderContext): CalendarContent {
  return toCalendar(t.eventsOf(context.settings.shortName), '/events/', events, context);
}

export function toGroupCalendar(group: string, events: readonly EventEntry[], context: RenderContext): CalendarContent {
  const { title, address } = getEntry(context.graph, `groups/${group}`);
  const own = events.filter(({ data }) => data.group === group);
  return toCalendar(t.meetingsOf(title), address, own, context);
}

export function toSeriesCalendar(
  { id, plural, address }: Series,
  events: readonly EventEntry[],
  context: RenderContext,
): CalendarContent {
  const own = events.filter(({ data }) => data.series === id);
  return toCalendar(`${context.settings.shortName}: ${plural}`, address, own, context);
}

export function toEventCalendar(event: EventEntry, context: RenderContext): CalendarContent {
  // Without a name: a file of one event joins the reader's own calendar instead of making a new one.
  const {
    name: _name,
    description: _description,
    ...content
  } = toCalendar('', `/events/${event.id}/`, [event], context);
  return content;
}

/** Only events with an exact day: a month or a year has no place in a calendar. */
function toCalendar(
  name: string,
  address: string,
  events: readonly EventEntry[],
  context: RenderContext,
): CalendarContent {
  return {
    ...toMaker(context),
    name,
    description: t.calendarDescription,
    url: context.toAbsolute(address),
    appointments: events
      .filter(({ data }) => isExact(data.on))
      .toSorted((a, b) => compareDays(a.data.on, b.data.on) || compareIds(a, b))
      .map((event) => toAppointment(event, context)),
  };
}

function toAppointment({ id, data }: EventEntry, context: RenderContext): Appointment {
  const cancelled = data.cancelled === true;
  return {
    uid: toUid(`event-${id}`, context),
    ...toRevision(`events/${id}`, data, context),
    title: cancelled ? t.cancelledTitle(data.title) : data.title,
    description: data.summary,
    url: context.toAbsolute(`/events/${id}/`),
    time: toTime(data),
    ...(data.place === undefined ? {} : { place: data.place }),
    cancelled,
    isBusy: !cancelled,
  };
}

/** All day unless a source states when it starts; no length is made up. Several days without an hour of the end are whole days. */
function toTime({ on, endsOn = on, startsAt, endsAt }: Event): AppointmentTime {
  if (startsAt !== undefined && endsAt !== undefined) return { startsAt, endsAt };
  const lastDay = endsAt?.slice(0, 10) ?? endsOn;
  return startsAt === undefined || lastDay !== on ? { day: on, lastDay } : { startsAt };
}

/** A calendar as a page offers it. */
export interface CalendarLink {
  title: string;
  /** The file. */
  href: string;
  /** The same under webcal:, which calendar apps subscribe to. */
  subscribeHref: string;
}

/** The address that opens a calendar app at once. @param address whole */
export function toWebcal(address: string): string {
  return address.replace(/^https?:/, 'webcal:');
}

export function toCalendarLink(title: string, address: string, { toHref, toAbsolute }: RenderContext): CalendarLink {
  return { title, href: toHref(address), subscribeHref: toWebcal(toAbsolute(address)) };
}

const isDated = ({ data }: EventEntry): boolean => isExact(data.on);

function toEventsCalendarLink(events: readonly EventEntry[], context: RenderContext): CalendarLink | undefined {
  return events.some(isDated) ? toCalendarLink(t.allEvents, '/calendar/events.ics', context) : undefined;
}

/** Undefined while no event of the series has a day: nobody is led to an empty file. */
export function toSeriesCalendarLink(
  { id, plural }: Series,
  events: readonly EventEntry[],
  context: RenderContext,
): CalendarLink | undefined {
  const isOwn = (event: EventEntry): boolean => event.data.series === id && isDated(event);
  return events.some(isOwn) ? toCalendarLink(plural, `/calendar/${id}.ics`, context) : undefined;
}

/** Undefined while no meeting of the group has a day. */
export function toGroupCalendarLink(
  id: string,
  events: readonly EventEntry[],
  context: RenderContext,
): CalendarLink | undefined {
  const isOwn = (event: EventEntry): boolean => event.data.group === id && isDated(event);
  const { title } = getEntry(context.graph, `groups/${id}`);
  return events.some(isOwn) ? toCalendarLink(title, `/calendar/groups/${id}.ics`, context) : undefined;
}

/** The deadlines of funding, also while none is known: who subscribes has the next. Undefined in a hub without funding. */
function toDeadlinesCalendarLink(context: RenderContext): CalendarLink | undefined {
  return context.absent.has('/funding/')
    ? undefined
    : toCalendarLink(t.fundingDeadlines, '/calendar/funding-deadlines.ics', context);
}

/** Every calendar with an entry in it, and that of deadlines, but not those of single events. */
export function toCalendarLinks(events: readonly EventEntry[], context: RenderContext): CalendarLink[] {
  return [
    toEventsCalendarLink(events, context),
    toDeadlinesCalendarLink(context),
    ...toSeries(context.categories).map((series) => toSeriesCalendarLink(series, events, context)),
    ...(context.graph.byCollection.get('groups') ?? []).map(({ id }) => toGroupCalendarLink(id, events, context)),
  ].filter((link) => link !== undefined);
}

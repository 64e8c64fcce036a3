// Every calendar file: all events, those of a series or a group, each event; all deadlines, and those of each scheme.
import type { APIContext } from 'astro';
import { writeCalendar } from '#calendar/write-calendar.ts';
import { toResponse } from '#open-data/response.ts';
import { getEntries } from '#queries/entries.ts';
import { getRenderContext } from '#queries/render-context.ts';
import {
  eventCalendarAddress,
  toEventCalendar,
  toEventsCalendar,
  toGroupCalendar,
  toSeriesCalendar,
} from '#views/calendars.ts';
import { toDeadlineIds, toDeadlines, toSchemeCalendar, toSchemeCalendarIds } from '#views/funding-calendar.ts';
import { toSeries } from '#views/series.ts';

export const getStaticPaths = async () => {
  const [context, events, groups] = [await getRenderContext(), await getEntries('events'), await getEntries('groups')];
  const { categories, funding } = context;
  const dated = events.filter((event) => eventCalendarAddress(event) !== undefined);
  return [
    { name: 'events', calendar: toEventsCalendar(events, context) },
    ...toSeries(categories).map((one) => ({ name: one.id, calendar: toSeriesCalendar(one, events, context) })),
    ...groups.map(({ id }) => ({ name: `groups/${id}`, calendar: toGroupCalendar(id, events, context) })),
    ...dated.map((event) => ({ name: `events/${event.id}`, calendar: toEventCalendar(event, context) })),
    { name: 'funding-deadlines', calendar: toDeadlines(toDeadlineIds(funding), context) },
    ...toSchemeCalendarIds(funding).map((id) => ({ name: `funding/${id}`, calendar: toSchemeCalendar(id, context) })),
  ].map(({ name, calendar }) => ({ params: { name }, props: { calendar } }));
};

export const GET = ({ props }: APIContext<{ calendar: Parameters<typeof writeCalendar>[0] }>): Response =>
  toResponse('ics', writeCalendar(props.calendar));

// The page of all events: what is ahead first, how to have the next one in a calendar, then what is past.
import * as t from '#i18n/events.ts';
import type { RenderContext } from '#domain/render-context.ts';
import { toCalendarLink } from './calendars.ts';
import { toEventRows } from './rows.ts';

const CALENDAR = '/calendar/events.ics';

export function toEventsPage(context: RenderContext) {
  const rows = toEventRows(context);
  const last = context.graph.byCollection.get('events')?.[0]?.date;
  return {
    ...rows,
    none: last === undefined ? t.noEvents : t.lastEvent(last.slice(0, 4)),
    subscribe: { ...toCalendarLink(t.allEvents, CALENDAR, context), icsAddress: context.toAbsolute(CALENDAR) },
  };
}

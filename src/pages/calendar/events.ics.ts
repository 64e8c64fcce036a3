// All events with an exact day as a calendar.
import { toCalendarResponse } from '#calendar/response.ts';
import { getEntries } from '#queries/entries.ts';
import { getRenderContext } from '#queries/render-context.ts';
import { toEventsCalendar } from '#views/calendars.ts';

export async function GET(): Promise<Response> {
  return toCalendarResponse(toEventsCalendar(await getEntries('events'), await getRenderContext()));
}

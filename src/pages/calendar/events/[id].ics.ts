// One event as a calendar file; only events with an exact day have one.
import type { APIContext } from 'astro';
import { toCalendarResponse } from '#calendar/response.ts';
import { toPaths, type Entry } from '#queries/entries.ts';
import { getRenderContext } from '#queries/render-context.ts';
import { eventCalendarAddress, toEventCalendar } from '#views/calendars.ts';

export const getStaticPaths = async () =>
  (await toPaths('events')).filter(({ props }) => eventCalendarAddress(props.entry) !== undefined);

export async function GET({ props }: APIContext<{ entry: Entry<'events'> }>): Promise<Response> {
  return toCalendarResponse(toEventCalendar(props.entry, await getRenderContext()));
}

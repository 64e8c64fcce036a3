// The meetings of one working group as a calendar.
import type { APIContext } from 'astro';
import { toCalendarResponse } from '#calendar/response.ts';
import { getEntries, toPaths, type Entry } from '#queries/entries.ts';
import { getRenderContext } from '#queries/render-context.ts';
import { toGroupCalendar } from '#views/calendars.ts';

export const getStaticPaths = async () => toPaths('groups');

export async function GET({ props }: APIContext<{ entry: Entry<'groups'> }>): Promise<Response> {
  return toCalendarResponse(toGroupCalendar(props.entry.id, await getEntries('events'), await getRenderContext()));
}

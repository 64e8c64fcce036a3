// The calendar file of one scheme: its deadlines, or a reminder to look whether the next round has opened.
import type { APIContext } from 'astro';
import { toCalendarResponse } from '#calendar/response.ts';
import { getRenderContext } from '#queries/render-context.ts';
import { toSchemeCalendar, toSchemeCalendarIds } from '#views/funding-calendar.ts';

export const getStaticPaths = async () =>
  toSchemeCalendarIds((await getRenderContext()).funding).map((id) => ({ params: { id } }));

export async function GET({ params }: APIContext): Promise<Response> {
  return toCalendarResponse(toSchemeCalendar(params['id'] ?? '', await getRenderContext()));
}

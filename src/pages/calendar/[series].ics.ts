// The events of one series as a calendar.
import type { APIContext } from 'astro';
import { toCalendarResponse } from '#calendar/response.ts';
import { getEntries } from '#queries/entries.ts';
import { getRenderContext } from '#queries/render-context.ts';
import { getSite } from '#queries/site.ts';
import { toSeriesCalendar } from '#views/calendars.ts';
import { toSeries, type Series } from '#views/series.ts';

export const getStaticPaths = () =>
  toSeries(getSite().categories).map((series) => ({ params: { series: series.id }, props: { series } }));

export async function GET({ props }: APIContext<{ series: Series }>): Promise<Response> {
  return toCalendarResponse(toSeriesCalendar(props.series, await getEntries('events'), await getRenderContext()));
}

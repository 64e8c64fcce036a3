// The events of one series as a calendar.
import type { APIContext } from 'astro';
import { toCalendarResponse } from '#calendar/response.ts';
import { getEntries } from '#queries/entries.ts';
import { getRenderContext } from '#queries/render-context.ts';
import { toSeriesCalendar } from '#views/calendars.ts';
import { SERIES_IDS, type SeriesId } from '#views/series.ts';

export const getStaticPaths = () => SERIES_IDS.map((series) => ({ params: { series }, props: { series } }));

export async function GET({ props }: APIContext<{ series: SeriesId }>): Promise<Response> {
  return toCalendarResponse(toSeriesCalendar(props.series, await getEntries('events'), await getRenderContext()));
}

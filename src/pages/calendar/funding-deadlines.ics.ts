// All deadlines that lie ahead as a calendar.
import { toCalendarResponse } from '#calendar/response.ts';
import { getRenderContext } from '#queries/render-context.ts';
import { toDeadlineIds, toDeadlines } from '#views/funding-calendar.ts';

export async function GET(): Promise<Response> {
  const context = await getRenderContext();
  return toCalendarResponse(toDeadlines(toDeadlineIds(context.funding), context));
}

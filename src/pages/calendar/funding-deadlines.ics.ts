// All deadlines that lie ahead as a calendar.
import { toCalendarResponse } from '#calendar/response.ts';
import { getFundingIndex } from '#queries/funding.ts';
import { getRenderContext } from '#queries/render-context.ts';
import { toDeadlineIds, toDeadlines } from '#views/funding-calendar.ts';

export async function GET(): Promise<Response> {
  const fundingIndex = await getFundingIndex();
  return toCalendarResponse(toDeadlines(toDeadlineIds(fundingIndex), fundingIndex, await getRenderContext()));
}

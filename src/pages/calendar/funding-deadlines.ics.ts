// All deadlines that lie ahead as a calendar.
import { toCalendarResponse } from '#calendar/response.ts';
import { getShelf } from '#queries/funding.ts';
import { getLibrary } from '#queries/library.ts';
import { toDeadlineIds, toDeadlines } from '#views/funding-calendar.ts';

export async function GET(): Promise<Response> {
  const shelf = await getShelf();
  return toCalendarResponse(toDeadlines(toDeadlineIds(shelf), shelf, await getLibrary()));
}

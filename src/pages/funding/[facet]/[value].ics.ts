// The deadlines that lie ahead of the schemes with one answer, as a calendar.
import type { APIRoute } from 'astro';
import { toCalendarResponse } from '#calendar/response.ts';
import { getShelf, toFacetPaths } from '#queries/funding.ts';
import { getLibrary } from '#queries/library.ts';
import { toDeadlineIds, toDeadlines } from '#views/funding-calendar.ts';
import { toListedIds } from '#views/funding-files.ts';

export const getStaticPaths = async () => toFacetPaths();

export const GET: APIRoute = async ({ params }) => {
  const shelf = await getShelf();
  const listed = new Set(toListedIds(params['facet'] ?? '', params['value'] ?? '', shelf));
  const ids = toDeadlineIds(shelf).filter((id) => listed.has(id));
  return toCalendarResponse(toDeadlines(ids, shelf, await getLibrary()));
};

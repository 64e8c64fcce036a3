// The deadlines that lie ahead of the schemes with one answer, as a calendar.
import type { APIRoute } from 'astro';
import { toCalendarResponse } from '#calendar/response.ts';
import { toFacetPaths } from '#queries/funding.ts';
import { getRenderContext } from '#queries/render-context.ts';
import { toDeadlineIds, toDeadlines } from '#views/funding-calendar.ts';
import { toListedIds } from '#views/funding-files.ts';

export const getStaticPaths = async () => toFacetPaths();

export const GET: APIRoute = async ({ params }) => {
  const context = await getRenderContext();
  const listed = new Set(toListedIds(params['facet'] ?? '', params['value'] ?? '', context.funding));
  const ids = toDeadlineIds(context.funding).filter((id) => listed.has(id));
  return toCalendarResponse(toDeadlines(ids, context));
};

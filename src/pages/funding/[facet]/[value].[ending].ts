// The schemes with one answer: as a spreadsheet, their deadlines ahead as a calendar, and all we know for programs.
import type { APIRoute } from 'astro';
import { writeCalendar } from '#calendar/write-calendar.ts';
import { toJsonResponse, toResponse } from '#open-data/response.ts';
import { toCollectionFile } from '#open-data/write-files.ts';
import { getEntries } from '#queries/entries.ts';
import { getRenderContext } from '#queries/render-context.ts';
import { toDeadlineIds, toDeadlines } from '#views/funding-calendar.ts';
import { toListedIds, toSchemesCsv } from '#views/funding-files.ts';
import { toFacetPaths } from '#views/funding-list.ts';

export const getStaticPaths = async () =>
  toFacetPaths((await getRenderContext()).funding).flatMap(({ params }) =>
    ['csv', 'ics', 'json'].map((ending) => ({ params: { ...params, ending } })),
  );

export const GET: APIRoute = async ({ params: { facet = '', value = '', ending } }) => {
  const context = await getRenderContext();
  const ids = toListedIds(facet, value, context.funding);
  if (ending === 'csv') return toResponse('csv', toSchemesCsv(ids, context));
  const isListed = (id: string): boolean => ids.includes(id);
  if (ending === 'ics') {
    return toResponse('ics', writeCalendar(toDeadlines(toDeadlineIds(context.funding).filter(isListed), context)));
  }
  const listed = (await getEntries('funding')).filter(({ id }) => isListed(id));
  return toJsonResponse(toCollectionFile('funding', listed, context));
};

// One deadline as a calendar file; only schemes with a deadline ahead have one.
import type { APIContext } from 'astro';
import { toCalendarResponse } from '#calendar/response.ts';
import { getFundingIndex } from '#queries/funding.ts';
import { getRenderContext } from '#queries/render-context.ts';
import { toDeadline, toDeadlineIds } from '#views/funding-calendar.ts';

export const getStaticPaths = async () => toDeadlineIds(await getFundingIndex()).map((id) => ({ params: { id } }));

export async function GET({ params }: APIContext): Promise<Response> {
  return toCalendarResponse(toDeadline(params['id'] ?? '', await getFundingIndex(), await getRenderContext()));
}

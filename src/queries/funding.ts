// All schemes and guides, filed once for the day the site is built for.
import { buildFundingIndex, type FundingIndex } from '#domain/funding/funding-index.ts';
import { toPlaces } from '#domain/funding/places.ts';
import { MEETING_STATES } from '#schema/groups.ts';
import { getEntries } from './entries.ts';
import { getSite } from './site.ts';

let filled: Promise<FundingIndex> | undefined;

export function getFundingIndex(): Promise<FundingIndex> {
  if (!filled || import.meta.env.DEV) filled = fill();
  return filled;
}

async function fill(): Promise<FundingIndex> {
  const { day, areas: places } = getSite();
  const [schemes, guides, themes, sources, groups] = await Promise.all([
    getEntries('funding'),
    getEntries('guides'),
    getEntries('themes'),
    getEntries('sources'),
    getEntries('groups'),
  ]);
  const labels = [...themes]
    .sort((a, b) => (a.data.letter < b.data.letter ? -1 : 1))
    .map(({ id, data }) => ({ id, label: data.shortTitle }));
  const meeting = new Set(groups.filter(({ data }) => MEETING_STATES.has(data.status.kind)).map(({ id }) => id));
  const dates = new Map(sources.map(({ id, data }) => [id, data.date]));
  return buildFundingIndex(schemes, guides, labels, toPlaces(places), day, (id) => dates.get(id), meeting);
}

/** `getStaticPaths` for the plain lists: one path for every value of every facet, where there are schemes at all. */
export async function toFacetPaths(): Promise<{ params: { facet: string; value: string } }[]> {
  const { facets, schemes } = await getFundingIndex();
  if (schemes.size === 0) return [];
  return facets.flatMap(({ id, values }) => values.map((value) => ({ params: { facet: id, value: value.id } })));
}

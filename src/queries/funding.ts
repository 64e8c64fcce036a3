// All schemes and guides, filed once for the day the site is built for.
import { buildFundingIndex, type FundingIndex } from '#domain/funding/funding-index.ts';
import { toPlaces } from '#domain/funding/places.ts';
import { MEETING_STATES } from '#schema/groups.ts';
import { getEntries } from './entries.ts';
import { getSite } from './site.ts';

export async function getFundingIndex(): Promise<FundingIndex> {
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

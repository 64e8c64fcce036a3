// All that search and the list of all pages are made from.
import { getEntries } from './entries.ts';
import { getFundingIndex } from './funding.ts';
import { getRenderContext } from './render-context.ts';

export async function getSearchSource() {
  const [context, fundingIndex, groups, funding, guides] = await Promise.all([
    getRenderContext(),
    getFundingIndex(),
    getEntries('groups'),
    getEntries('funding'),
    getEntries('guides'),
  ]);
  return {
    context,
    fundingIndex,
    groups: new Map(groups.map(({ id, data }) => [id, data])),
    funding: new Map(funding.map(({ id, data }) => [id, data])),
    guides: new Map(guides.map(({ id, data }) => [id, data])),
  };
}

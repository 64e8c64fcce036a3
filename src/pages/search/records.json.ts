// What the index of the search is made from. The build reads this file after the pages and takes it away.
import { getEntries } from '#queries/entries.ts';
import { getShelf } from '#queries/funding.ts';
import { getLibrary } from '#queries/library.ts';
import { getSearchPins } from '#queries/search-pins.ts';
import { toSearchRecords } from '#views/search-records.ts';

export async function GET(): Promise<Response> {
  const [groups, funding] = await Promise.all([getEntries('groups'), getEntries('funding')]);
  const records = toSearchRecords({
    library: await getLibrary(),
    shelf: await getShelf(),
    groups: new Map(groups.map(({ id, data }) => [id, data])),
    funding: new Map(funding.map(({ id, data }) => [id, data])),
  });
  return Response.json({ records, pins: getSearchPins() });
}

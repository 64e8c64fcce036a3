// What search knows of every page by its names. The build adds the name each page has in Pagefind's index.
import { getEntries } from '#queries/entries.ts';
import { getShelf } from '#queries/funding.ts';
import { getLibrary } from '#queries/library.ts';
import { getSearchPins } from '#queries/search-pins.ts';
import { packNames } from '#search/record.ts';
import { toSearchRecords } from '#views/search-records.ts';

export async function GET(): Promise<Response> {
  const [groups, funding] = await Promise.all([getEntries('groups'), getEntries('funding')]);
  const records = toSearchRecords({
    library: await getLibrary(),
    shelf: await getShelf(),
    groups: new Map(groups.map(({ id, data }) => [id, data])),
    funding: new Map(funding.map(({ id, data }) => [id, data])),
  });
  return Response.json(packNames(records, getSearchPins()));
}

// What search knows of every page by its names. The build adds the name each page has in Pagefind's index, and its summary.
import { getEntries } from '#queries/entries.ts';
import { getRenderContext } from '#queries/render-context.ts';
import { getSearchIntents, getSearchPins } from '#queries/search-files.ts';
import { NO_INTENTS } from '#search/intents.ts';
import type { NamesFile } from '#search/record.ts';
import { toSearchRecords } from '#views/search-records.ts';

export async function GET(): Promise<Response> {
  const context = await getRenderContext();
  const records = toSearchRecords(await getEntries('groups'), context);
  // A list of schemes is a page on every day, but search knows it only while there are schemes in it.
  const addresses = new Set([
    ...records.map(({ address }) => address),
    ...context.funding.facets.flatMap(({ id, values }) => values.map((value) => `/funding/${id}/${value.id}/`)),
  ]);
  const intents = getSearchIntents((address) => addresses.has(address));
  const pages = records.map((record) => ({ ...record, id: '', summary: '' }));
  const file: NamesFile = { pages, pins: getSearchPins(), intents: intents ?? NO_INTENTS };
  return Response.json(file);
}

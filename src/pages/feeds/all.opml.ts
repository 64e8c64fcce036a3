// All feeds in one list that a feed reader can take in at once.
import { toOpmlResponse } from '#feeds/write-feeds.ts';
import { getLibrary } from '#queries/library.ts';
import { getSite } from '#queries/site.ts';
import { toAllFeeds, toFeed } from '#views/feeds.ts';

export async function GET(): Promise<Response> {
  const { name } = getSite().settings;
  const library = await getLibrary();
  return toOpmlResponse(
    name,
    toAllFeeds(library).map((link) => toFeed(link, name, library)),
  );
}

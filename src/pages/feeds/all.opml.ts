// All feeds in one list that a feed reader can take in at once.
import { toOpmlResponse } from '#feeds/write-feeds.ts';
import { getLibrary } from '#queries/library.ts';
import { getSite } from '#queries/site.ts';
import { toAllFeeds } from '#views/feeds.ts';

export async function GET(): Promise<Response> {
  const { settings, toAbsolute } = getSite();
  return toOpmlResponse(settings.name, toAllFeeds(await getLibrary()), toAbsolute);
}

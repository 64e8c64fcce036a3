// The news as a JSON Feed.
import { toJsonFeedResponse } from '#feeds/write-feeds.ts';
import { getLibrary } from '#queries/library.ts';
import { getSite } from '#queries/site.ts';
import { toNewsFeed } from '#views/feeds.ts';

export async function GET(): Promise<Response> {
  return toJsonFeedResponse(toNewsFeed(await getLibrary(), getSite().settings.name, '/feeds/news.json'));
}

// The news as an RSS feed.
import { toRssResponse } from '#feeds/write-feeds.ts';
import { getLibrary } from '#queries/library.ts';
import { getSite } from '#queries/site.ts';
import { toNewsFeed } from '#views/feeds.ts';

export async function GET(): Promise<Response> {
  return toRssResponse(toNewsFeed(await getLibrary(), getSite().settings.name, '/feeds/news.xml'));
}

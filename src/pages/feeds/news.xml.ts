// The news as an RSS feed.
import rss from '@astrojs/rss';
import { getLibrary } from '#queries/library.ts';
import { getSite } from '#queries/site.ts';
import { toNewsFeed } from '#views/news-feed.ts';

export async function GET(): Promise<Response> {
  const feed = toNewsFeed(await getLibrary(), getSite().settings);
  return rss({ ...feed, trailingSlash: true, customData: '<language>en-GB</language>' });
}

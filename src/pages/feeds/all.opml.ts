// All feeds in one list that a feed reader can take in at once.
import { toOpmlResponse } from '#feeds/write-feeds.ts';
import { getRenderContext } from '#queries/render-context.ts';
import { getSite } from '#queries/site.ts';
import { toAllFeeds, toFeed } from '#views/feeds.ts';

export async function GET(): Promise<Response> {
  const { name } = getSite().settings;
  const context = await getRenderContext();
  return toOpmlResponse(
    name,
    toAllFeeds(context).map((link) => toFeed(link, name, context)),
  );
}

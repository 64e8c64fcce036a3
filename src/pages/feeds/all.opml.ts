// All feeds in one list that a feed reader can take in at once.
import { toOpmlResponse } from '#feeds/write-feeds.ts';
import { getRenderContext } from '#queries/render-context.ts';
import { toAllFeeds, toFeed } from '#views/feeds.ts';

export async function GET(): Promise<Response> {
  const context = await getRenderContext();
  return toOpmlResponse(
    context.settings.name,
    toAllFeeds(context).map((link) => toFeed(link, context)),
  );
}

// Every feed as a JSON Feed.
import type { APIContext } from 'astro';
import { toJsonFeedResponse } from '#feeds/write-feeds.ts';
import { getRenderContext } from '#queries/render-context.ts';
import { toAllFeeds, toFeed, type FeedLink } from '#views/feeds.ts';

export const getStaticPaths = async () =>
  toAllFeeds(await getRenderContext()).map((link) => ({ params: { name: link.name }, props: { link } }));

export async function GET({ props: { link } }: APIContext<{ link: FeedLink }>): Promise<Response> {
  return toJsonFeedResponse(toFeed(link, await getRenderContext()));
}

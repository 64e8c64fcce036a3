// Every feed as RSS.
import type { APIContext } from 'astro';
import { toRssResponse } from '#feeds/write-feeds.ts';
import { getRenderContext } from '#queries/render-context.ts';
import { toAllFeeds, toFeed, type FeedLink } from '#views/feeds.ts';

export const getStaticPaths = async () =>
  toAllFeeds(await getRenderContext()).map((link) => ({ params: { name: link.name }, props: { link } }));

export async function GET({ props: { link } }: APIContext<{ link: FeedLink }>): Promise<Response> {
  return toRssResponse(toFeed(link, await getRenderContext()));
}

// Every feed as RSS and as a JSON Feed.
import type { APIContext } from 'astro';
import { toJsonFeedResponse, toRssResponse } from '#feeds/write-feeds.ts';
import { getRenderContext } from '#queries/render-context.ts';
import { toAllFeeds, toFeed, type FeedLink } from '#views/feeds.ts';

const WRITERS = { xml: toRssResponse, json: toJsonFeedResponse };

export const getStaticPaths = async () =>
  toAllFeeds(await getRenderContext()).flatMap((link) =>
    Object.entries(WRITERS).map(([ending, write]) => ({ params: { name: link.name, ending }, props: { link, write } })),
  );

export const GET = async ({ props: { link, write } }: APIContext<{ link: FeedLink; write: typeof toRssResponse }>) =>
  write(toFeed(link, await getRenderContext()));

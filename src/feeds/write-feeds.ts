// Writes feeds as RSS 2.0 and JSON Feed 1.1, and the list of all feeds as OPML 2.0.
import rss from '@astrojs/rss';
import type { FeedLink, FeedView } from '#views/feeds.ts';

export async function toRssResponse({ title, description, page, self, items }: FeedView): Promise<Response> {
  return rss({
    title,
    description,
    site: page,
    items,
    trailingSlash: true,
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>en-GB</language><atom:link href="${escapeXml(self)}" rel="self" type="application/rss+xml"/>`,
  });
}

export function toJsonFeedResponse({ title, description, page, self, items }: FeedView): Response {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    home_page_url: page,
    feed_url: self,
    language: 'en-GB',
    items: items.map((item) => ({
      id: item.link,
      url: item.link,
      title: item.title,
      content_text: item.description,
      ...(item.pubDate === undefined ? {} : { date_published: item.pubDate.toISOString() }),
    })),
  };
  return new Response(`${JSON.stringify(feed, undefined, 2)}\n`, {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
}

/** @param toAbsolute root-relative address → whole address */
export function toOpmlResponse(
  title: string,
  feeds: readonly FeedLink[],
  toAbsolute: (address: string) => string,
): Response {
  const outlines = feeds.map((feed) => {
    const attributes = {
      text: feed.title,
      type: 'rss',
      xmlUrl: toAbsolute(feed.address),
      htmlUrl: toAbsolute(feed.page),
    };
    const written = Object.entries(attributes).map(([key, value]) => `${key}="${escapeXml(value)}"`);
    return `    <outline ${written.join(' ')}/>`;
  });
  const text = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    `  <head><title>${escapeXml(title)}</title></head>`,
    '  <body>',
    ...outlines,
    '  </body>',
    '</opml>',
    '',
  ].join('\n');
  return new Response(text, { headers: { 'Content-Type': 'text/x-opml; charset=utf-8' } });
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

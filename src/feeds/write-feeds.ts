// Writes feeds as RSS 2.0 and JSON Feed 1.1, and the list of all feeds as OPML 2.0.
import rss, { type RSSFeedItem } from '@astrojs/rss';
import { LANG } from '#i18n/language.ts';
import { escapeMarkup } from '#text/escape-markup.ts';
import type { FeedItem, FeedView } from '#views/feeds.ts';

export async function toRssResponse({ title, description, page, self, items }: FeedView): Promise<Response> {
  return rss({
    title: escapeHtml(title),
    description: escapeHtml(description),
    site: page,
    items: items.map(toRssItem),
    trailingSlash: true,
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>${LANG}</language><atom:link href="${escapeMarkup(self.xml)}" rel="self" type="application/rss+xml"/>`,
  });
}

/**
 * The library takes the link as permanent id; the last words put an id in its place that stays when the host changes.
 * Readers show titles and words as HTML: they are escaped as such here, and as XML by the library.
 */
function toRssItem({ id, title, description, ...item }: FeedItem): RSSFeedItem {
  return {
    ...item,
    title: escapeHtml(title),
    description: escapeHtml(description),
    customData: `<guid isPermaLink="false">${escapeMarkup(id)}</guid>`,
  };
}

/** Quotation marks stay, for readers that show titles as plain text. */
function escapeHtml(text: string): string {
  return escapeMarkup(text).replaceAll('&quot;', '"');
}

export function toJsonFeedResponse({ title, description, page, self, items }: FeedView): Response {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    home_page_url: page,
    feed_url: self.json,
    language: LANG,
    items: items.map((item) => ({
      id: item.id,
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

/** The list of all feeds, in the form that readers take most: RSS. */
export function toOpmlResponse(title: string, feeds: readonly Omit<FeedView, 'items'>[]): Response {
  const outlines = feeds.map(({ title: text, description, page, self }) => {
    const attributes = {
      type: 'rss',
      text,
      title: text,
      description,
      xmlUrl: self.xml,
      htmlUrl: page,
      language: LANG,
    };
    const written = Object.entries(attributes).map(([key, value]) => `${key}="${escapeMarkup(value)}"`);
    return `    <outline ${written.join(' ')}/>`;
  });
  const text = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    `  <head><title>${escapeMarkup(title)}</title></head>`,
    '  <body>',
    ...outlines,
    '  </body>',
    '</opml>',
    '',
  ].join('\n');
  return new Response(text, { headers: { 'Content-Type': 'text/x-opml; charset=utf-8' } });
}

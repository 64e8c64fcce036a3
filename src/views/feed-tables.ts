// The page that explains feeds: every feed, under what it follows.
import * as sections from '#i18n/sections.ts';
import * as t from '#i18n/feeds.ts';
import type { RenderContext } from '#domain/render-context.ts';
import { feedAddress, toCommonFeeds, toFeedLinks, type FeedLink } from './feeds.ts';

export function toFeedTables(context: RenderContext) {
  const toTable = (title: string, explained: string, links: readonly FeedLink[]) => ({
    title,
    explained,
    feeds: links.map((link) => ({
      title: link.title,
      rssHref: context.toHref(feedAddress(link.name, 'xml')),
      jsonHref: context.toHref(feedAddress(link.name, 'json')),
    })),
  });
  const { news, changes } = toCommonFeeds(context);
  return [
    toTable(sections.news, t.newsFeedText, news),
    toTable(t.changes, t.changesFeedText, changes),
    toTable(t.oneTheme, t.themeFeedText, toFeedLinks(context, 'themes')),
    toTable(t.oneWorkingGroup, t.groupFeedText, toFeedLinks(context, 'groups')),
  ].filter(({ feeds }) => feeds.length > 0);
}

// The page that explains feeds: every feed, under what it follows.
import type { RenderContext } from '#domain/render-context.ts';
import { feedAddress, toCommonFeeds, toFeedLinks, type FeedLink } from './feeds.ts';

interface FeedTable {
  title: string;
  explained: string;
  feeds: { title: string; rssHref: string; jsonHref: string }[];
}

export function toFeedTables(context: RenderContext): FeedTable[] {
  const toTable = (title: string, explained: string, links: readonly FeedLink[]): FeedTable => ({
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
    toTable('News', 'Short summaries of what was published, each with a link to its source.', news),
    toTable(
      'Changes',
      'What changed on this site, with the old value. One feed has every change, the other only deadlines of funding.',
      changes,
    ),
    toTable('One theme', 'News and events that belong to a theme.', toFeedLinks(context, 'themes')),
    toTable('One working group', 'News and meetings of a group.', toFeedLinks(context, 'groups')),
  ].filter(({ feeds }) => feeds.length > 0);
}

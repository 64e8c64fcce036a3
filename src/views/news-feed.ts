// The news as the items of a feed, the latest first as in the hub.
import { isExact } from '#domain/days.ts';
import type { Library } from '#domain/library.ts';

export interface NewsFeedView {
  title: string;
  description: string;
  /** Address of the site. */
  site: string;
  items: NewsFeedItem[];
}

export interface NewsFeedItem {
  title: string;
  description: string;
  link: string;
  /** Left out when only the month or the year is known: a feed has no word for that. */
  pubDate?: Date;
}

export function toNewsFeed(
  { hub, toAbsolute }: Library,
  { name, description }: { name: string; description: string },
): NewsFeedView {
  return {
    title: `${name}: news`,
    description,
    site: toAbsolute('/'),
    items: (hub.byCollection.get('news') ?? []).map(({ title, summary, address, date }) => ({
      title,
      description: summary,
      link: toAbsolute(address),
      ...(date !== undefined && isExact(date) ? { pubDate: new Date(`${date}T12:00:00Z`) } : {}),
    })),
  };
}

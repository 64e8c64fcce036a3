// What each feed holds: all news, or the news and events of one theme or group, the latest first as in the hub.
import { isExact } from '#domain/days.ts';
import { getConnections, getEntry, type HubEntry } from '#domain/hub.ts';
import type { Library } from '#domain/library.ts';

export interface FeedView {
  title: string;
  description: string;
  /** Whole address of the page the feed belongs to. */
  page: string;
  /** Whole address of the feed. */
  self: string;
  items: FeedItem[];
}

export interface FeedItem {
  title: string;
  description: string;
  link: string;
  /** Noon of the day; left out when only the month or the year is known, for which feeds have no word. */
  pubDate?: Date;
}

/** A collection whose entries have feeds of their own. */
export type Followed = 'themes' | 'groups';

export interface FeedLink {
  title: string;
  address: string;
  /** The page it follows. */
  page: string;
}

const NEWS_DESCRIPTION = 'Short summaries of what was published, each with a link to its source.';

/** @param address of the feed itself, such as /feeds/news.xml */
export function toNewsFeed(library: Library, name: string, address: string): FeedView {
  return {
    title: `${name}: news`,
    description: NEWS_DESCRIPTION,
    page: library.toAbsolute('/news/'),
    self: library.toAbsolute(address),
    items: (library.hub.byCollection.get('news') ?? []).map((entry) => toItem(entry, library)),
  };
}

/** News and events joined to a theme or group. */
export function toEntryFeed(library: Library, name: string, collection: Followed, id: string): FeedView {
  const { title, summary, address } = getEntry(library.hub, `${collection}/${id}`);
  return {
    title: `${name}: ${title}`,
    description: summary,
    page: library.toAbsolute(address),
    self: library.toAbsolute(entryFeedAddress(collection, id)),
    items: getConnections(library.hub, `${collection}/${id}`)
      .filter(({ entry }) => entry.collection === 'news' || entry.collection === 'events')
      .map(({ entry }) => toItem(entry, library)),
  };
}

export function entryFeedAddress(collection: Followed, id: string): string {
  return `/feeds/${collection}/${id}.xml`;
}

/** The feeds of all themes or all groups, in the order of the collection. */
export function toFeedLinks(library: Library, collection: Followed): FeedLink[] {
  return (library.hub.byCollection.get(collection) ?? []).map(({ id, title, address }) => ({
    title,
    address: entryFeedAddress(collection, id),
    page: address,
  }));
}

/** Every feed, for a list that feed readers can take in at once. */
export function toAllFeeds(library: Library): FeedLink[] {
  return [
    { title: 'News', address: '/feeds/news.xml', page: '/news/' },
    ...toFeedLinks(library, 'themes'),
    ...toFeedLinks(library, 'groups'),
  ];
}

function toItem({ title, summary, address, date }: HubEntry, { toAbsolute }: Library): FeedItem {
  return {
    title,
    description: summary,
    link: toAbsolute(address),
    ...(date !== undefined && isExact(date) ? { pubDate: new Date(`${date}T12:00:00Z`) } : {}),
  };
}

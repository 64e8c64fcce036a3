// Every feed there is and what it holds: news, the news and events of one theme or group, changes, and changed deadlines alone.
import * as sections from '#i18n/sections.ts';
import * as t from '#i18n/feeds.ts';
import { sortChanges } from '#domain/changes/changes.ts';
import { isExact } from '#time/days.ts';
import { getConnections, getEntry, type EntryRef, type GraphEntry } from '#domain/content-graph.ts';
import type { RenderContext } from '#domain/render-context.ts';
import { toUid } from './uid.ts';
import { toChangeLines, type ChangeLine } from './changes.ts';

/** The files of each feed, by their endings. */
type FeedFormat = 'xml' | 'json';

export interface FeedLink {
  /** "groups/test-writers": the address below /feeds/, without its ending. */
  name: string;
  title: string;
  /** The page it follows. */
  page: string;
}

export interface FeedView {
  title: string;
  description: string;
  /** Whole address of the page the feed belongs to. */
  page: string;
  /** Whole address of the feed in each format. */
  self: Record<FeedFormat, string>;
  items: FeedItem[];
}

export interface FeedItem {
  /** Never changes, whatever host the site lives on, and never comes twice. */
  id: string;
  title: string;
  description: string;
  link: string;
  /** Noon of the day; left out when only the month or the year is known, for which feeds have no word. */
  pubDate?: Date;
}

const NEWS_FEED: FeedLink = { name: 'news', title: sections.news, page: '/news/' };
const CHANGES_FEED: FeedLink = { name: 'changes', title: t.allChanges, page: '/changes/' };
const DEADLINES_FEED: FeedLink = { name: 'deadlines', title: t.deadlineChanges, page: '/changes/' };

/** The feed of one theme or one group. */
export function toEntryFeedLink(context: RenderContext, ref: EntryRef): FeedLink {
  const { title, address } = getEntry(context.graph, ref);
  return { name: ref, title, page: address };
}

/** The feeds of all themes or all groups, in the order of the collection. */
function toFeedLinks(context: RenderContext, collection: 'themes' | 'groups'): FeedLink[] {
  return (context.graph.byCollection.get(collection) ?? []).map(({ ref }) => toEntryFeedLink(context, ref));
}

/** The feeds that are not of one entry. */
export function toCommonFeeds({ absent }: RenderContext): { news: FeedLink[]; changes: FeedLink[] } {
  return {
    news: absent.has('/news/') ? [] : [NEWS_FEED],
    changes: absent.has('/funding/') ? [CHANGES_FEED] : [CHANGES_FEED, DEADLINES_FEED],
  };
}

/** Every feed there is. */
export function toAllFeeds(context: RenderContext): FeedLink[] {
  const { news, changes } = toCommonFeeds(context);
  return [...news, ...changes, ...toFeedLinks(context, 'themes'), ...toFeedLinks(context, 'groups')];
}

export function feedAddress(name: string, format: FeedFormat): string {
  return `/feeds/${name}.${format}`;
}

export function toFeed(link: FeedLink, context: RenderContext): FeedView {
  const { settings, toAbsolute } = context;
  return {
    // Lists of feeds hold those of many sites.
    title: `${settings.name}: ${link.title}`,
    ...toContent(link, context),
    page: toAbsolute(link.page),
    self: { xml: toAbsolute(feedAddress(link.name, 'xml')), json: toAbsolute(feedAddress(link.name, 'json')) },
  };
}

function toContent({ name }: FeedLink, context: RenderContext): Pick<FeedView, 'description' | 'items'> {
  switch (name) {
    case 'news':
      return {
        description: t.newsFeedText,
        items: (context.graph.byCollection.get('news') ?? []).map((entry) => toItem(entry, context)),
      };
    case 'changes':
      return {
        description: t.changesDescription,
        items: toChangeItems(context),
      };
    case 'deadlines':
      return {
        description: t.deadlinesDescription,
        items: toChangeItems(context, isDeadline),
      };
    default:
      return toEntryContent(name as EntryRef, context);
  }
}

/** News and events joined to a theme or group. */
function toEntryContent(ref: EntryRef, context: RenderContext): Pick<FeedView, 'description' | 'items'> {
  return {
    description: getEntry(context.graph, ref).summary,
    items: getConnections(context.graph, ref)
      .filter(({ entry }) => entry.collection === 'news' || entry.collection === 'events')
      .map(({ entry }) => toItem(entry, context)),
  };
}

function toItem({ ref, title, summary, address, date }: GraphEntry, context: RenderContext): FeedItem {
  const link = context.toAbsolute(address);
  return {
    id: toUid(ref.replace('/', '-'), context),
    title,
    description: summary,
    link,
    ...(date !== undefined && isExact(date) ? { pubDate: toNoon(date) } : {}),
  };
}

function isDeadline({ collection, field }: ChangeLine): boolean {
  return collection === 'funding' && field === 'deadline';
}

/** The latest first. @param isMeant all changes when left out */
function toChangeItems(context: RenderContext, isMeant: (line: ChangeLine) => boolean = () => true): FeedItem[] {
  const { changes, toAbsolute } = context;
  return toChangeLines(sortChanges([...changes.values()].flat()), context)
    .filter(isMeant)
    .map(({ id, on, title, text: text, address }) => ({
      id: toUid(`change-${id}`, context),
      title,
      description: text,
      link: toAbsolute(address),
      pubDate: toNoon(on),
    }));
}

function toNoon(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}

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

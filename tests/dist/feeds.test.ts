// The feeds of the built site keep the rules of their specifications, and every page of the site points to them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser } from 'linkedom';
import { describe, expect, inject, it } from 'vitest';
import { listFiles, readPage } from '../setup/site-files.ts';

const folder = inject('siteFolder');
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
const parseXml = (file: string) => new DOMParser().parseFromString(read(file), 'text/xml') as unknown as Document;
const RFC_822 = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;
const feeds = listFiles(folder).filter((file) => file.startsWith('feeds/') && file.endsWith('.xml'));

it('there is a feed for the news, each theme and each group', () => {
  expect(feeds).toContain('feeds/news.xml');
  for (const kind of ['themes', 'groups']) {
    const pages = listFiles(folder).filter((file) => new RegExp(`^${kind}/[^/]+/index\\.html$`).test(file));
    expect(feeds.filter((file) => file.startsWith(`feeds/${kind}/`))).toHaveLength(pages.length);
  }
});

describe.each(feeds)('%s', (file) => {
  const channel = parseXml(file).querySelector('rss > channel');

  it('has what RSS 2.0 requires of a channel, and names itself', () => {
    for (const name of ['title', 'link', 'description']) {
      expect(channel?.querySelector(`:scope > ${name}`)?.textContent, name).toBeTruthy();
    }
    expect(read(file)).toMatch(new RegExp(`<atom:link href="https?://[^"]+/${file}" rel="self"`));
  });

  it('has items with a title, a whole link used as permanent id, and dates of RFC 822', () => {
    const items = [...(channel?.querySelectorAll('item') ?? [])];
    const ids = items.map((item) => item.querySelector('guid')?.textContent ?? '');
    expect(new Set(ids).size).toBe(items.length);
    for (const item of items) {
      expect(item.querySelector('title')?.textContent).toBeTruthy();
      expect(item.querySelector('link')?.textContent).toMatch(/^https?:\/\/.+\/$/);
      const date = item.querySelector('pubDate');
      if (date) expect(date.textContent).toMatch(RFC_822);
    }
  });
});

it('the JSON Feed keeps the rules of version 1.1 and has the items of the RSS feed', () => {
  const feed = JSON.parse(read('feeds/news.json')) as {
    version: string;
    title: string;
    feed_url: string;
    items: { id: string; url: string; content_text: string; date_published?: string }[];
  };
  expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
  expect(feed.title).toBeTruthy();
  expect(feed.feed_url).toMatch(/\/feeds\/news\.json$/);
  for (const { id, content_text: text, date_published: date = '2000-01-01T12:00:00.000Z' } of feed.items) {
    expect(id).toBeTruthy();
    expect(text).toBeTruthy();
    expect(new Date(date).toISOString()).toBe(date);
  }
  const links = [...parseXml('feeds/news.xml').querySelectorAll('item > link')].map((link) => link.textContent);
  expect(feed.items.map(({ url }) => url)).toEqual(links);
});

it('the OPML file lists every feed', () => {
  const outlines = [...parseXml('feeds/all.opml').querySelectorAll('opml > body > outline')];
  const listed = outlines.map((outline) => new URL(outline.getAttribute('xmlUrl') ?? '').pathname.slice(1));
  expect(listed.toSorted()).toEqual(feeds);
  for (const outline of outlines) expect(outline.getAttribute('text')).toBeTruthy();
});

it('pages point to the feeds, so that readers find them', () => {
  const found = (path: string): (string | undefined)[] =>
    readPage(folder, path)
      .querySelectorAll('link[rel=alternate][title]')
      .map((link) => link.getAttribute('href'));
  expect(found('/')).toEqual(['/feeds/news.xml', '/feeds/news.json']);
  expect(found('/groups/smart-places/')).toContain('/feeds/groups/smart-places.xml');
});

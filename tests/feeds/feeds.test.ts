// What each feed holds and how it is written. All entries and changes are made up; a rule that cannot break proves nothing.
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import type { Change } from '#domain/changes/changes.ts';
import { buildContentGraph, type EntryRef, type GraphEntry } from '#domain/content-graph.ts';
import { toJsonFeedResponse, toOpmlResponse, toRssResponse } from '#feeds/write-feeds.ts';
import { toAllFeeds, toFeed, type FeedLink, type FeedView } from '#views/feeds.ts';
import { makeEntry } from '../builders/content-graph.ts';
import { makeRenderContext } from '../builders/render-context.ts';
import type { RenderContext } from '#domain/render-context.ts';
import { findJsonFeedFaults, findOpmlFaults, findRssFaults, parseXml, textOf } from './feed-rules.ts';

const entry = (ref: EntryRef, more: Partial<GraphEntry> = {}): GraphEntry => {
  const id = ref.split('/')[1] ?? '';
  return makeEntry(ref, { title: `Made-up ${id} & <others>`, summary: `About "${id}" & more.`, ...more });
};
const change = (more: Partial<Change>): Change => ({
  on: '2026-12-01',
  ref: 'funding/kites',
  field: 'deadline',
  was: '2027-01-04',
  now: '2027-02-01',
  ...more,
});

const context = makeRenderContext({
  graph: buildContentGraph(
    [
      entry('groups/lamps'),
      entry('themes/light'),
      entry('news/exact', { date: '2018-03-15' }),
      entry('news/vague', { date: '2018' }),
      entry('funding/kites'),
    ],
    [{ from: 'news/exact', verb: 'about', to: 'groups/lamps', reason: 'A made-up reason.' }],
  ),
  changes: new Map([
    ['funding/kites', [change({}), change({ field: 'amount' }), change({ field: 'words', what: 'More & more.' })]],
  ]),
});
const links = toAllFeeds(context);
const feedOf = (link: FeedLink) => toFeed(link, context);
const find = (name: string): FeedView => {
  const [link] = links.filter((known) => known.name === name);
  if (!link) throw new Error(`There is no feed ${name}.`);
  return feedOf(link);
};
const rssOf = async (name: string): Promise<string> => (await toRssResponse(find(name))).text();
const titlesOf = (name: string): string[] =>
  find(name).items.map(({ title, description }) => `${title}: ${description}`);

it('there is a feed for news, changes, deadlines, each theme and each group', () => {
  expect(links.map(({ name }) => name)).toEqual(['news', 'changes', 'deadlines', 'themes/light', 'groups/lamps']);
});

it('a group has its own news, and the feed of deadlines nothing but deadlines', () => {
  expect(titlesOf('groups/lamps')).toEqual(['Made-up exact & <others>: About "exact" & more.']);
  expect(titlesOf('themes/light')).toEqual([]);
  expect(titlesOf('changes')).toHaveLength(3);
  expect(titlesOf('deadlines')).toEqual([
    'Made-up kites & <others>: Deadline: 1 February 2027, before that 4 January 2027.',
  ]);
});

describe.each(links)('the feed $name', (link) => {
  it('keeps the rules of RSS and of JSON Feed, and holds the same in both', async () => {
    const rss = await (await toRssResponse(feedOf(link))).text();
    const json = await toJsonFeedResponse(feedOf(link)).text();
    expect(findRssFaults(rss)).toEqual([]);
    expect(findJsonFeedFaults(json)).toEqual([]);
    const { items } = JSON.parse(json) as { items: unknown[] };
    expect(rss.split('<item>')).toHaveLength(items.length + 1);
  });
});

it('a change has an id of its own, for the page it leads to may change again', async () => {
  const rss = await rssOf('changes');
  expect(rss).toContain('<guid isPermaLink="false">change-2026-12-01-funding-kites-deadline@made-up-site</guid>');
  expect(rss).not.toContain('isPermaLink="true"');
});

it('ids stay when the site moves to another host', () => {
  const elsewhere = { ...context, toAbsolute: (address: string) => `https://elsewhere.example/hub${address}` };
  const idsOn = (on: RenderContext): string[][] => links.map((link) => toFeed(link, on).items.map(({ id }) => id));
  expect(idsOn(elsewhere)).toEqual(idsOn(context));
  expect(new Set(idsOn(context).flat()).size).toBeGreaterThan(3);
});

it.each([
  'Firms with <fewer than 10 people> & "more"',
  'a &lt; b &amp;lt; c &amp;amp; <b>d</b>',
  'x ]]> y <![CDATA[ z ]]>',
  "Tom & Jerry's <script>alert(1)</script>",
  '<img src=x onerror=alert(1)> &#60;i&#62; &nbsp;',
  'Łódź, İstanbul, ŵ ŷ, עברית العربية 👩‍👩‍👧 a\u00A0b',
  '</title></item> <!-- -->',
])('a reader that shows titles and words as HTML shows what was written: %s', async (text) => {
  const items = find('news').items.slice(0, 1);
  const feed = { ...find('news'), items: items.map((item) => ({ ...item, title: text, description: text })) };
  const item = parseXml(await (await toRssResponse(feed)).text()).querySelector('item');
  for (const name of ['title', 'description']) {
    const shown = parse(item === null ? '' : textOf(item, name), { comment: true });
    expect(shown.text).toBe(text);
    expect(shown.childNodes).toHaveLength(1);
  }
});

it('news of which only the year is known has no date', async () => {
  const rss = await rssOf('news');
  expect(rss.match(/<pubDate>[^<]*/g)).toEqual(['<pubDate>Thu, 15 Mar 2018 12:00:00 GMT']);
});

it('the list of all feeds keeps the rules of OPML', async () => {
  const opml = await toOpmlResponse('Made-up hub & co', links.map(feedOf)).text();
  expect(findOpmlFaults(opml)).toEqual([]);
  expect(opml.match(/xmlUrl="[^"]*"/g)).toHaveLength(links.length);
});

describe('the rules find', () => {
  const rss = (inside: string): string => `<rss version="2.0"><channel>${inside}</channel></rss>`;
  const head = '<title>T</title><description>D</description><link>https://a.example/</link>';
  const item = (inside: string): string => rss(`${head}<item>${inside}</item>`);

  it.each([
    ['an ampersand', item('<title>A & B</title>'), /"&" begins no reference/],
    ['a bracket', item('<title>A < B</title>'), /"<" begins no element/],
    ['an element left open', item('<title>A'), /does not end where it must/],
    ['elements across each other', item('<title><b>A</title></b>'), /does not end where it must/],
    ['no channel', '<rss version="2.0"></rss>', /no channel/],
    ['an older version', rss(head).replace('2.0', '0.91'), /not 2\.0/],
    ['a bare channel', rss(''), /no title/],
    [
      'a link without a host',
      item('<title>T</title><link>/news/</link><guid isPermaLink="false">1</guid>'),
      /whole address/,
    ],
    [
      'a date in words',
      item('<title>T</title><link>https://a.example/</link><guid>https://a.example/</guid><pubDate>15 March</pubDate>'),
      /RFC 822/,
    ],
    ['an item without guid', item('<title>T</title><link>https://a.example/</link>'), /guid/],
  ])('%s in RSS', (_what, text, fault) => {
    expect(findRssFaults(text).join('\n')).toMatch(fault);
  });

  it('what is missing in a JSON Feed', () => {
    expect(findJsonFeedFaults('{"items":[{"url":"/news/","date_published":"2018"}]}')).toHaveLength(8);
  });

  it('what is missing in OPML', () => {
    expect(findOpmlFaults('<opml version="1.0"><body><outline/></body></opml>')).toHaveLength(5);
  });
});

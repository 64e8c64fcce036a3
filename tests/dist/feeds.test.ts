// The feeds of the built site keep the rules of their specifications, hold the same in each format, and pages point to them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { describe, expect, inject, it } from 'vitest';
import { findJsonFeedFaults, findOpmlFaults, findRssFaults, parseXml, textOf } from '../feeds/feed-rules.ts';
import { listFiles, readPage } from '../setup/site-files.ts';

const folder = inject('siteFolder');
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
const feeds = listFiles(folder).filter((file) => file.startsWith('feeds/') && file.endsWith('.xml'));
const page = readPage(folder, '/feeds/');

it('there is a feed for the news, for changes, for deadlines, for each theme and for each group', () => {
  const entries = inject('pages').flatMap((path) => /^\/((?:themes|groups)\/[^/]+)\/$/.exec(path)?.[1] ?? []);
  const names = ['news', 'changes', 'deadlines', ...entries];
  expect(feeds).toEqual(names.map((name) => `feeds/${name}.xml`).toSorted());
});

describe.each(feeds)('%s', (file) => {
  const json = file.replace(/xml$/, 'json');
  const items = [...parseXml(read(file)).querySelectorAll('channel > item')];
  const feed = JSON.parse(read(json)) as {
    feed_url: string;
    items: { id: string; url: string; title: string; content_text: string }[];
  };

  it('keeps the rules, as RSS and as JSON Feed', () => {
    expect(findRssFaults(read(file))).toEqual([]);
    expect(findJsonFeedFaults(read(json))).toEqual([]);
  });

  it('names itself and is named on the page of feeds', () => {
    expect(read(file)).toMatch(new RegExp(`<atom:link href="https?://[^"]+/${file}" rel="self"`));
    expect(new URL(feed.feed_url).pathname).toBe(`/${json}`);
    for (const name of [file, json]) expect(page.querySelector(`main a[href="/${name}"]`)).not.toBeNull();
  });

  it('holds the same items in both', () => {
    // Titles and words of RSS are HTML, those of JSON Feed plain text.
    const html = (item: HTMLElement, name: string): string => parse(textOf(item, name)).text;
    const told = items.map((item) => [
      ...['guid', 'link'].map((name) => textOf(item, name)),
      ...['title', 'description'].map((name) => html(item, name)),
    ]);
    expect(feed.items.map(({ id, url, title, content_text: text }) => [id, url, title, text])).toEqual(told);
  });

  it('leads to pages that are there', () => {
    const paths = items.map((item) => new URL(textOf(item, 'link')).pathname);
    expect(paths.filter((path) => !inject('pages').includes(path))).toEqual([]);
  });
});

it('the OPML file keeps the rules and lists every feed', () => {
  expect(findOpmlFaults(read('feeds/all.opml'))).toEqual([]);
  const outlines = [...parseXml(read('feeds/all.opml')).querySelectorAll('opml > body > outline')];
  const listed = outlines.map((outline) => new URL(outline.getAttribute('xmlUrl') ?? '').pathname.slice(1));
  expect(listed.toSorted()).toEqual(feeds);
});

it('pages point to the feeds, so that readers find them', () => {
  const found = (path: string): (string | undefined)[] =>
    readPage(folder, path)
      .querySelectorAll('link[rel=alternate][title]')
      .map((link) => link.getAttribute('href'));
  const everywhere = ['/feeds/news.xml', '/feeds/news.json'];
  expect(found('/')).toEqual(everywhere);
  const group = inject('pages').find((path) => /^\/groups\/./.test(path)) ?? '';
  expect(found(group)).toEqual([...everywhere, `/feeds${group.slice(0, -1)}.xml`]);
  expect(found('/changes/')).toEqual([...everywhere, '/feeds/changes.xml', '/feeds/deadlines.xml']);
});

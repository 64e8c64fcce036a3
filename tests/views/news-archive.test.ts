// The archive of news: pages with real links, newest first, and a list for each theme and group. All items are made up.
import { describe, expect, it } from 'vitest';
import { buildContentGraph, type GraphEntry, type GraphLink } from '#domain/content-graph.ts';
import type { RenderContext } from '#domain/render-context.ts';
import { toNewsFiling, toNewsPages, toFilteredNews } from '#views/news-archive.ts';
import { makeEntry, makeLink } from '../builders/content-graph.ts';
import { makeRenderContext } from '../builders/render-context.ts';

const news = Array.from({ length: 7 }, (_, index) => makeEntry(`news/item-${index}`, { date: `201${index}-05-01` }));
const toRenderContext = (entries: GraphEntry[], links: GraphLink[] = []): RenderContext =>
  makeRenderContext({ graph: buildContentGraph(entries, links), toHref: (address) => `/hub${address}` });

describe('the pages', () => {
  const pages = toNewsPages(toRenderContext(news), 3);

  it('hold every item once, newest first', () => {
    const titles = pages.map(({ rows }) => rows.map(({ title }) => title.slice(-1)).join(''));
    expect(titles).toEqual(['654', '321', '0']);
  });

  it('lead to the one before and the one after, and the first is the page of news itself', () => {
    expect(pages.map(({ newer, older }) => [newer?.href, older?.href])).toEqual([
      [undefined, '/hub/news/page/2/'],
      ['/hub/news/', '/hub/news/page/3/'],
      ['/hub/news/page/2/', undefined],
    ]);
    expect(pages[1]?.older?.label).toBe('Page 3 of 3');
  });

  it('are one when everything fits, also when there is nothing', () => {
    expect(toNewsPages(toRenderContext(news), 7)).toHaveLength(1);
    expect(toNewsPages(toRenderContext([]))).toMatchObject([{ number: 1, count: 1, rows: [] }]);
  });
});

it('themes and groups have a list of their news, and none when there is none', () => {
  const context = toRenderContext(
    [...news, makeEntry('groups/lamps'), makeEntry('groups/kites'), makeEntry('themes/light')],
    [
      makeLink('news/item-2', 'about', 'groups/lamps'),
      makeLink('news/item-5', 'about', 'groups/lamps'),
      makeLink('news/item-2', 'about', 'themes/light'),
    ],
  );
  const [lamps, ...others] = toFilteredNews(context, 'groups');
  expect(others).toEqual([]);
  expect(lamps).toMatchObject({ address: '/news/groups/lamps/', about: { href: '/hub/groups/lamps/' } });
  expect(lamps?.rows.map(({ title }) => title)).toEqual(['item-5', 'item-2']);
  expect(toNewsFiling(context).map(({ title, links }) => [title, links.length])).toEqual([
    ['News by year', 7],
    ['News by theme', 1],
    ['News by working group', 1],
  ]);
});

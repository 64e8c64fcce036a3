// A site built for a day of the past: what was published later is nowhere, and no link leads to it.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { readShelf } from '../../src/files/read-shelf.ts';
import { buildSite, SITE_URL } from '../setup/build-site.ts';
import { listFiles } from '../setup/site-files.ts';
import { readPages } from './built-pages.ts';
import { findDeadLinks } from './check-links.ts';

const DAY = '2018-01-15';
let folder: string;
let later: string[];

beforeAll(async () => {
  folder = await buildSite('past-day', { SITE_DATE: DAY });
  const news = readShelf(resolve(import.meta.dirname, '../../content'), 'news');
  later = news.filter(({ data }) => data.publishedOn > DAY).map(({ id }) => `/news/${id}/`);
}, 600_000);

test('there are pages of the news until then, and of no later', () => {
  const paths = readPages(folder).map(({ path }) => path);
  expect(paths).toContain('/news/a-new-era-for-sustainability/');
  expect(paths).toContain('/news/2017/');
  expect(later.length).toBeGreaterThan(0);
  expect(paths.filter((path) => later.includes(path) || /^\/news\/20(?:1[89]|2)/.test(path))).toEqual([]);
});

test('no page, feed, list of data, site map or list for search names what came later', () => {
  const files = listFiles(folder).filter((file) => /\.(?:html|md|xml|json|opml|ics|csv|txt)$/.test(file));
  expect(files).toContain('feeds/news.xml');
  expect(files).toContain('api/v1/news.json');
  const naming = files.filter((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    return later.some((address) => text.includes(address));
  });
  expect(naming).toEqual([]);
});

test('every link leads somewhere', () => {
  expect([...findDeadLinks({ folder, url: SITE_URL, base: '/' })]).toEqual([]);
});

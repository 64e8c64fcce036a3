// Nothing is required unsaid: a hub without groups, without news, without a consultation … passes the check and builds, no link of it
// is dead, and nothing leads to a list without an entry.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findAbsentPages } from '#domain/absent-pages.ts';
import { COLLECTION_NAMES, type CollectionName } from '#schema/collections.ts';
import { emptyCollection } from '../builders/empty-collection.ts';
import { buildSite, HUB_CONTENT, SITE_URL } from '../setup/build-site.ts';
import { isIndexed, readPages } from './built-pages.ts';
import { findDeadLinks } from './check-links.ts';
import { findUnreached } from './find-unreached.ts';
import { findLinks } from './find-links.ts';

let place = '';
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'emptied-'));
});
afterEach(() => rmSync(place, { recursive: true }));

/** @returns the content without the collection, and without what cannot be without it */
function layWithout(collection: CollectionName, content: string): string {
  const folder = join(place, 'content');
  cpSync(content, folder, { recursive: true });
  emptyCollection(folder, collection);
  return folder;
}

async function expectWhole(content: string): Promise<string> {
  const folder = await buildSite('emptied', { CONTENT_DIR: content });
  expect([...findDeadLinks({ folder, url: SITE_URL, base: '/' })]).toEqual([]);
  return folder;
}

test.each(COLLECTION_NAMES)('the made-up hub builds without %s', async (collection) => {
  const folder = await expectWhole(layWithout(collection, HUB_CONTENT));
  // Where no page says how to change the site, the pages for editors stand alone.
  if (collection !== 'pages') expect(findUnreached(folder, 3)).toEqual([]);
});

test('nothing leads to an empty list, and search engines are told of none', async () => {
  const folder = await expectWhole(layWithout('sources', HUB_CONTENT));
  const absent = findAbsentPages(
    new Map([['pages', new Set(['about', 'accessibility', 'contribute', 'data', 'history', 'privacy'])]]),
  );
  const pages = readPages(folder);
  expect(pages.filter((page) => absent.has(page.path) && isIndexed(page)).map(({ path }) => path)).toEqual([]);
  const home = pages.find(({ path }) => path === '/');
  expect(
    home &&
      findLinks(home.root)
        .map(({ value }) => value)
        .filter((value) => absent.has(value)),
  ).toEqual([]);
});

test.each(COLLECTION_NAMES)('the check passes the real content without %s', (collection) => {
  expect(() => layWithout(collection, 'content')).not.toThrow();
});

test('the real content builds without a source, and so without all that needs one', async () => {
  await expectWhole(layWithout('sources', 'content'));
});

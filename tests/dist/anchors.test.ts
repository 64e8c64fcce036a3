// The check knows the places of every page: what it takes for a dead anchor is one, and no heading can take a place of the page.
import { expect, inject, test } from 'vitest';
import { readSnapshot } from '#check/read/read-snapshot.ts';
import { anchorsOfAddress, isTemplateAnchor } from '#domain/page-anchors.ts';
import { readPages } from './built-pages.ts';

const { addresses, lists } = readSnapshot('content');
const kinds = [...(lists.get('themeKinds')?.keys() ?? [])];
const pages = readPages(inject('siteFolder')).map(({ path, root }) => ({
  path,
  ids: root.querySelectorAll('[id]').map((element) => element.id),
}));

const ofEntries = pages.flatMap(({ path, ids }) => {
  const file = addresses.get(path);
  return file === undefined ? [] : [{ path, ids, file }];
});
const withoutEntry = pages.filter(({ path }) => anchorsOfAddress(path, kinds) !== undefined);

test('there are pages of both sorts', () => {
  expect(ofEntries.length).toBeGreaterThan(100);
  expect(withoutEntry.length).toBeGreaterThan(8);
});

test.for(ofEntries)('$path', ({ ids, file }) => {
  const { collection } = file.locus;
  const headings = file.prose?.anchors ?? [];
  expect(ids.filter((id) => !headings.includes(id) && !isTemplateAnchor(id, collection))).toEqual([]);
  expect(headings.filter((id) => !ids.includes(id))).toEqual([]);
});

test.for(withoutEntry)('$path', ({ path, ids }) => {
  const known = anchorsOfAddress(path, kinds) ?? [];
  expect(known.filter((id) => !ids.includes(id))).toEqual([]);
  expect(ids.filter((id) => !known.includes(id) && !isTemplateAnchor(id, 'pages'))).toEqual([]);
});

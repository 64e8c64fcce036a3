// The check knows the places of every page: what it takes for a dead anchor is one, and no heading can take a place of the page.
import { expect, inject, test } from 'vitest';
import { readSnapshot } from '#check/read/read-snapshot.ts';
import { anchorsOfAddress, isTemplateAnchor } from '#domain/page-anchors.ts';
import { readPages } from './built-pages.ts';

const { addresses, lists } = readSnapshot(inject('contentFolder'));
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
  expect(ofEntries.length).toBeGreaterThan(20);
  expect(withoutEntry.length).toBeGreaterThan(8);
});

test('a page of an entry has the places of its headings, and else those of its template', () => {
  const wrong = ofEntries.flatMap(({ path, ids, file }) => {
    const headings = file.prose?.anchors ?? [];
    const unknown = ids.filter((id) => !headings.includes(id) && !isTemplateAnchor(id, file.locus.collection));
    return [...unknown, ...headings.filter((id) => !ids.includes(id))].map((id) => `${path}#${id}`);
  });
  expect(wrong).toEqual([]);
});

test('another page has the places that are known of it, and no others', () => {
  const wrong = withoutEntry.flatMap(({ path, ids }) => {
    const known = anchorsOfAddress(path, kinds) ?? [];
    const unknown = ids.filter((id) => !known.includes(id) && !isTemplateAnchor(id, 'pages'));
    return [...unknown, ...known.filter((id) => !ids.includes(id))].map((id) => `${path}#${id}`);
  });
  expect(wrong).toEqual([]);
});

// Every link into the site leads to a page, a file or a place that is there.
import { describe, expect, inject, test } from 'vitest';
import { SITE_URL } from '../setup/build-site.ts';
import { readPages } from './built-pages.ts';
import { findDeadLinks } from './check-links.ts';
import { findUnreached } from './find-unreached.ts';

const folder = inject('siteFolder');
const dead = findDeadLinks({ folder, url: SITE_URL, base: '/' });
const paths = readPages(folder).map(({ path }) => path);

describe('links', () => {
  test.for(paths)('%s', (path) => {
    expect(dead.get(path) ?? []).toEqual([]);
  });
});

test('links in style sheets, feeds, site map and manifest', () => {
  expect([...dead].filter(([where]) => !paths.includes(where))).toEqual([]);
});

test('every page is at most three links away from the home page', () => {
  expect(findUnreached(folder, 3)).toEqual([]);
});

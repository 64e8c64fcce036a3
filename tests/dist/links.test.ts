// Every link into the site leads to a page, a file or a place that is there.
import { expect, inject, test } from 'vitest';
import { SITE_URL } from '../setup/build-site.ts';
import { findDeadLinks } from './check-links.ts';
import { findUnreached } from './find-unreached.ts';

const folder = inject('siteFolder');

test('no link of a page, a style sheet, a feed, the site map or the manifest is dead', () => {
  expect([...findDeadLinks({ folder, url: SITE_URL, base: '/' })]).toEqual([]);
});

test('every page is at most three links away from the home page', () => {
  expect(findUnreached(folder, 3)).toEqual([]);
});

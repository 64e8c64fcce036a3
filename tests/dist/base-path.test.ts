// The site works below a path of a host: every link stays there and leads somewhere.
import { beforeAll, expect, test } from 'vitest';
import { buildSite, HUB_CONTENT, SITE_URL } from '../setup/build-site.ts';
import { readPages } from './built-pages.ts';
import { findDeadLinks } from './check-links.ts';

const BASE = '/hub/';
let folder = '';

beforeAll(async () => {
  folder = await buildSite('below-a-path', { BASE_PATH: BASE, CONTENT_DIR: HUB_CONTENT });
}, 600_000);

test('every link into the site begins with the path and leads somewhere', () => {
  expect([...findDeadLinks({ folder, url: SITE_URL, base: BASE })]).toEqual([]);
});

test('every page names its address with the path', () => {
  const wrong = readPages(folder).filter(
    ({ path, root }) =>
      root.querySelector('meta[name=robots]') === null &&
      root.querySelector('link[rel=canonical]')?.getAttribute('href') !== `${SITE_URL}${BASE}${path.slice(1)}`,
  );
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

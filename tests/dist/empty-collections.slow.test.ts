// Nothing is required unsaid: a hub without groups, without news, without a consultation … passes the check and builds, no link of it
// is dead, and nothing leads to a list without an entry.
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { findAbsentPages } from '#domain/absent-pages.ts';
import { isInUse } from '#domain/sections.ts';
import { COLLECTION_NAMES, type CollectionName } from '#schema/collections.ts';
import { SECTION_COLLECTIONS, SECTION_NAMES, siteSchema } from '#schema/site.ts';
import { emptyCollection } from '../builders/empty-collection.ts';
import { buildSite, HUB_CONTENT, SITE_URL } from '../setup/build-site.ts';
import { useFolder } from '../setup/folder.ts';
import { listFiles, textOf } from '../setup/site-files.ts';
import { isIndexed, readPages } from './built-pages.ts';
import { findDeadLinks } from './check-links.ts';
import { findUnreached } from './find-unreached.ts';
import { findLinks } from './find-links.ts';

const place = useFolder();

/** @returns the content without the collection, and without what cannot be without it */
function layWithout(collection: CollectionName, content: string): string {
  const folder = place().at('content');
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

test('sections that are off have no page and no file, and nothing leads to them', async () => {
  const content = place().at('content');
  cpSync(HUB_CONTENT, content, { recursive: true });
  rmSync(join(content, 'search-intents.yaml'));
  appendFileSync(join(content, 'site.yaml'), 'sections: [themes, organisations]\n');
  const off = SECTION_NAMES.filter((name) => name !== 'themes' && name !== 'organisations');
  for (const collection of off.flatMap((name) => SECTION_COLLECTIONS[name])) emptyCollection(content, collection);
  const folder = await expectWhole(content);
  const used = COLLECTION_NAMES.filter((name) => isInUse(name, ['themes', 'organisations']));
  const data = [...used, 'graph'].flatMap((name) => [`${name}.json`, `${name}.schema.json`]).sort();
  expect(listFiles(join(folder, 'api/v1')).filter((file) => file.endsWith('json'))).toEqual(data);
  expect(listFiles(join(folder, 'share'))).toEqual(['about.png', 'home.png', 'reference.png', 'theme.png']);
  const left = [...off, 'calendar', 'embed', 'data/figure.schema.json'].filter((name) =>
    existsSync(join(folder, name)),
  );
  expect(left).toEqual([]);
  expect(readFileSync(join(folder, 'sitemap-0.xml'), 'utf8')).not.toMatch(
    new RegExp(`${SITE_URL}/(?:${off.join('|')})/`),
  );
});

test('the made-up hub builds without each setting that it may do without, with a draft and with redirects of odd names', async () => {
  const folder = place().at('content');
  cpSync(HUB_CONTENT, folder, { recursive: true });
  const file = join(folder, 'site.yaml');
  const { nameEnd, ...rest } = parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  expect(nameEnd).toBeTypeOf('string');
  const settings: Record<string, unknown> = { ...rest, name: rest['nameStart'] };
  const optional = Object.keys(settings).filter((name) => {
    const { [name]: _left, ...others } = settings;
    return siteSchema.safeParse(others).success;
  });
  expect(optional).toEqual(expect.arrayContaining(['organisation', 'helpline']));
  writeFileSync(
    file,
    stringify(Object.fromEntries(Object.entries(settings).filter(([name]) => !optional.includes(name)))),
  );
  writeFileSync(join(folder, 'news/not-ready.mdx'), toDraft(readFileSync(firstOf(folder, 'news'), 'utf8')));
  const odd = ['/con/', '/constructor/', '/a-b/c-d/', '/2017/'].map((from) => `  - { from: ${from}, to: /news/ }\n`);
  appendFileSync(join(folder, 'redirects.yaml'), odd.join(''));
  const site = await expectWhole(folder);
  expect(readPages(site).filter(({ path }) => path.includes('not-ready'))).toEqual([]);
});

function firstOf(folder: string, collection: CollectionName): string {
  const [first = ''] = readdirSync(join(folder, collection)).sort();
  return join(folder, collection, first);
}

function toDraft(entry: string): string {
  return entry
    .replace(/^title: .*$/m, 'title: A draft that is not ready\ndraft: true')
    .replace(/^shortTitle: .*\n/m, '');
}

/** A scheme of which sources say no more than they must. */
const BARE_SCHEME = `---
title: A bare scheme
summary: Nobody says more of it than that it is.
sources: [advice-leaflet-2026]
reviewed: 2026-11-20
provider: Somebody
kind: grant
allThemes: true
timing: { value: announced, text: It was announced., source: advice-leaflet-2026 }
what: { text: It gives something., source: advice-leaflet-2026 }
who: { types: [small-firm], text: Small firms are named., source: advice-leaflet-2026 }
paysFor: { text: Nobody has told what it pays for., source: advice-leaflet-2026 }
notStated: [notFor, amount, share, stage, readiness, partner, region, apply]
---
`;

test('a hub with one scheme, of which no field is stated that may be left out', async () => {
  const content = layWithout('funding', HUB_CONTENT);
  mkdirSync(join(content, 'funding'), { recursive: true });
  writeFileSync(join(content, 'funding/bare.mdx'), BARE_SCHEME);
  const pages = new Map(readPages(await expectWhole(content)).map(({ path, root }) => [path, root]));
  const textIn = (path: string, place: string): string => textOf(pages.get(path)?.querySelector(place) ?? null);
  expect(textIn('/funding/', '.lede')).toBe('Six questions judge one scheme. What is not known never hides one.');
  expect(textIn('/funding/', '#tally')).toBe('1 scheme, by when you can act');
  expect(textIn('/funding/bare/', 'main')).toContain(
    'Not known: amount, share you pay, stage, partner, place, how to apply.',
  );
  expect(pages.get('/funding/bare/')?.querySelector('#related')).toBeNull();
  expect(textIn('/funding/rounds/', '.lede')).toBe('No scheme that we know of comes in rounds now.');
  expect(pages.get('/funding/rounds/')?.querySelector('figure')).toBeNull();
});

// Object storage: whatever moment a visitor comes, every page in the bucket finds what it needs; a second run changes nothing.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Bucket } from '#delivery/bucket.ts';
import { openBucket } from '#delivery/bucket.ts';
import { MANIFEST, type Manifest } from '#delivery/manifest.ts';
import { planSync } from '#delivery/plan-sync.ts';
import { syncInto, syncSite } from '#delivery/sync-site.ts';
import { listFiles } from '../setup/site-files.ts';
import { Places } from './made-up-site.ts';

let places: Places;
beforeEach(() => {
  places = new Places();
});
afterEach(() => places.remove());

const manifestOf = (site: string): string => readFileSync(join(site, MANIFEST), 'utf8');
const inBucket = (): string[] => listFiles(places.at('bucket')).filter((file) => file !== MANIFEST);

/** Looks at the bucket after every single file that comes or goes. */
function watch(bucket: Bucket, look: () => void): Bucket {
  return {
    ...bucket,
    read: (path) => bucket.read(path),
    write: (path, text) => bucket.write(path, text),
    upload: (folder, files) =>
      files.forEach((file) => {
        bucket.upload(folder, [file]);
        look();
      }),
    remove: (paths) =>
      paths.forEach((path) => {
        bucket.remove([path]);
        look();
      }),
  };
}

function findHalfPages(): string[] {
  return inBucket()
    .filter((file) => file.endsWith('.html'))
    .filter((file) => {
      const needed = /href="\/([^"]+)"/.exec(readFileSync(join(places.at('bucket'), file), 'utf8'))?.[1] ?? '';
      return !existsSync(join(places.at('bucket'), needed));
    });
}

test('at no moment does a page in the bucket lack its style sheet, while two sites follow each other', () => {
  const first = places.makeSite('a', 'a', ['', 'groups/', 'old/']);
  const second = places.makeSite('b', 'b', ['', 'groups/', 'new/']);
  let looks = 0;
  for (const site of [first, second]) {
    const bucket = watch(openBucket(places.at('bucket')), () => {
      looks += 1;
      expect(findHalfPages()).toEqual([]);
    });
    syncInto(bucket, site, JSON.parse(manifestOf(site)) as Manifest);
  }
  expect(looks).toBeGreaterThan(8);
  expect(existsSync(join(places.at('bucket'), 'old/index.html'))).toBe(false);
});

test('the same site twice: nothing is sent, nothing is taken away', () => {
  const site = places.makeSite('a', 'a', ['']);
  expect(syncSite(site, places.at('bucket'), manifestOf(site))).toEqual({ sent: 3, removed: 0 });
  expect(syncSite(site, places.at('bucket'), manifestOf(site))).toEqual({ sent: 0, removed: 0 });
});

test.each([{ cacheControl: 'public, max-age=60' }, { type: 'text/x-other' }])(
  'a file that is sent with another header is sent again: %j',
  (header) => {
    const site = JSON.parse(manifestOf(places.makeSite('a', 'a', ['']))) as Manifest;
    const files = site.files.map((file) => (file.path === 'index.html' ? { ...file, ...header } : file));
    const { uploads } = planSync({ ...site, files }, { ...site, retired: [] });
    expect(uploads.flat().map(({ path }) => path)).toEqual(['index.html']);
  },
);

test('style sheets of the site before stay for pages that are open, and go with the site after that', () => {
  for (const style of ['a', 'b', 'b', 'c']) {
    const site = places.makeSite(style, style, ['']);
    syncSite(site, places.at('bucket'), manifestOf(site));
    if (style === 'b') expect(inBucket()).toContain('_astro/site.a.css');
  }
  expect(inBucket().filter((file) => file.startsWith('_astro/'))).toEqual(['_astro/site.b.css', '_astro/site.c.css']);
});

test('a run that stops half-way is made good by the next', () => {
  const first = places.makeSite('a', 'a', ['', 'old/']);
  syncSite(first, places.at('bucket'), manifestOf(first));
  const second = places.makeSite('b', 'b', ['']);
  let left = 2;
  const failing = watch(openBucket(places.at('bucket')), () => {
    left -= 1;
    if (left === 0) throw new Error('the line broke');
  });
  expect(() => syncInto(failing, second, JSON.parse(manifestOf(second)) as Manifest)).toThrow('the line broke');
  expect(findHalfPages()).toEqual([]);
  syncSite(second, places.at('bucket'), manifestOf(second));
  expect(inBucket()).toEqual(['_astro/site.a.css', '_astro/site.b.css', 'index.html', 'search/names.json']);
});

test.each(['not a list', '{}', 'null'])('a list in the bucket that cannot be read: everything is sent: %s', (text) => {
  const site = places.makeSite('a', 'a', ['']);
  mkdirSync(places.at('bucket'));
  writeFileSync(join(places.at('bucket'), MANIFEST), text);
  expect(syncSite(site, places.at('bucket'), manifestOf(site))).toEqual({ sent: 3, removed: 0 });
});

test.each([
  ['a page is missing', (site: string) => rmSync(join(site, 'groups/index.html')), 'groups/index.html'],
  [
    'a page is cut short',
    (site: string) => writeFileSync(join(site, 'groups/index.html'), '<lin'),
    'groups/index.html',
  ],
  ['the list is cut short', (site: string) => writeFileSync(join(site, MANIFEST), '{"site"'), MANIFEST],
])('of a site in which %s nothing is sent', (_case, spoil, path) => {
  const site = places.makeSite('a', 'a', ['', 'groups/']);
  spoil(site);
  expect(() => syncSite(site, places.at('bucket'), manifestOf(site))).toThrow(
    `The built site is not whole: ${path}. Nothing was sent. Build again: npm run build`,
  );
  expect(existsSync(places.at('bucket'))).toBe(false);
});

test('a site is not sent into itself', () => {
  const site = places.makeSite('a', 'a', ['']);
  expect(() => syncSite(site, join(site, 'bucket'), manifestOf(site))).toThrow(
    'is in the built site. Nothing was sent.',
  );
});

const hasRclone = spawnSync('rclone', ['version']).status === 0;
test.skipIf(!hasRclone)(`with rclone${hasRclone ? '' : ' (skipped: rclone is not installed here)'}`, () => {
  mkdirSync(places.at('bucket'));
  const remote = `:local:${places.at('bucket')}`;
  for (const style of ['a', 'b']) {
    const site = places.makeSite(style, style, ['', `${style}/`]);
    syncSite(site, remote, manifestOf(site));
  }
  expect(inBucket()).toEqual([
    '_astro/site.a.css',
    '_astro/site.b.css',
    'b/index.html',
    'index.html',
    'search/names.json',
  ]);
});

const isWindows = process.platform === 'win32';
const SHELL = isWindows ? ' (skipped: the stand-in for rclone is a shell script, which Windows does not run)' : '';
describe.skipIf(isWindows)(`what rclone is told and what it says${SHELL}`, () => {
  /** A stand-in for rclone that writes down what it is called with, and ends as told. */
  function standIn(status: number, said = ''): () => string {
    const folder = places.at('programs');
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      join(folder, 'rclone'),
      `#!/bin/sh\necho "$*" >> '${folder}/calls'\n[ "$1" = cat ] && { echo '${said}' >&2; exit ${status}; }\ncat > /dev/null\n`,
    );
    chmodSync(join(folder, 'rclone'), 0o755);
    vi.stubEnv('PATH', `${folder}${delimiter}${process.env['PATH'] ?? ''}`);
    return () => readFileSync(join(folder, 'calls'), 'utf8');
  }
  afterEach(() => vi.unstubAllEnvs());

  test.each([
    ['without folders', 0],
    ['with folders', 3],
  ])('an empty bucket %s takes everything, each file with its cache rule', (_case, status) => {
    const calls = standIn(status);
    const site = places.makeSite('a', 'a', ['']);
    expect(syncSite(site, 'bucket:hub', manifestOf(site))).toEqual({ sent: 3, removed: 0 });
    const rules = calls()
      .split('\n')
      .filter((call) => call.startsWith('copy '))
      .map((call) => /Cache-Control: (.*?) (?:--|\/)/.exec(call)?.[1]);
    expect(rules).toEqual([
      'public, max-age=31536000, immutable',
      'public, max-age=0, must-revalidate',
      'public, max-age=0, must-revalidate',
    ]);
    expect(calls()).toContain(' --ignore-times ');
  });

  test('a bucket that cannot be reached is not taken for an empty one', () => {
    const calls = standIn(1, '2026/11/26 NOTICE: Config file not found\n2026/11/26 Failed: no such host');
    const site = places.makeSite('a', 'a', ['']);
    expect(() => syncSite(site, 'bucket:hub', manifestOf(site))).toThrow(
      'bucket:hub could not be read. rclone said: 2026/11/26 Failed: no such host',
    );
    expect(calls()).toBe('cat bucket:hub/files.json\n');
  });
});

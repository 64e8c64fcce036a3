// The commands of deploy/ that put a site online, where the programs they use are installed.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listFiles } from '../setup/site-files.ts';
import { Places } from './made-up-site.ts';

let places: Places;
beforeEach(() => {
  places = new Places();
});
afterEach(() => places.remove());

const isInstalled = (program: string): boolean => spawnSync(program, ['--version']).status === 0;
const skipped = (program: string): string =>
  isInstalled(program) ? '' : ` (skipped: ${program} is not installed here)`;

test.each([
  ['deploy/nginx/release.sh', 'http://localhost:4321/'],
  ['deploy/bucket/sync.sh', 'http://127.0.0.1:8080/hub/'],
  ['deploy/bucket/sync.sh', 'https://[::1]/'],
])('%s puts no site online that was built for %s', (script, address) => {
  const site = places.makeSite('a', 'a', ['']);
  places.write('a/index.html', `<link rel="canonical" href="${address}">`);
  const { status, stderr } = spawnSync('sh', [script, site, places.at('host')], { encoding: 'utf8' });
  expect(stderr).toBe(
    `The site in ${site} was built for this machine. Build it for its address: SITE_URL=https://hub.example.org npm run build\n`,
  );
  expect(status).toBe(1);
  expect(existsSync(places.at('host'))).toBe(false);
});

describe.skipIf(!isInstalled('rsync'))(`on a server with nginx${skipped('rsync')}`, () => {
  const online = (path: string): string => join(places.at('host'), 'current', path);
  const release = (site: string): void => {
    execFileSync('sh', ['deploy/nginx/release.sh', site, places.at('host')], { stdio: 'pipe' });
  };

  test('the new site is online, and a page of the one before still finds its style sheet', () => {
    release(places.makeSite('a', 'a', ['', 'old/']));
    release(places.makeSite('b', 'b', ['', 'new/']));
    expect(readFileSync(online('index.html'), 'utf8')).toContain('site.b.css');
    expect([online('new/index.html'), online('_astro/site.a.css')].filter((path) => !existsSync(path))).toEqual([]);
    expect(existsSync(online('old/index.html'))).toBe(false);
  });

  test('a file with a hashed name goes a month after the last site that had it', () => {
    release(places.makeSite('a', 'a', ['']));
    const old = new Date('2001-02-03T04:05:06Z');
    utimesSync(online('_astro/site.a.css'), old, old);
    const next = places.makeSite('b', 'b', ['']);
    release(next);
    expect(existsSync(online('_astro/site.a.css'))).toBe(false);
    utimesSync(online('_astro/site.b.css'), old, old);
    release(next);
    expect(statSync(online('_astro/site.b.css')).mtimeMs).toBeGreaterThan(old.getTime());
  });

  test('a file that is as it was keeps its time', () => {
    release(places.makeSite('a', 'a', ['', 'groups/']));
    const day = new Date('2001-02-03T04:05:06Z');
    for (const path of ['index.html', 'index.html.br', 'search/names.json']) utimesSync(online(path), day, day);
    const site = places.makeSite('again', 'a', ['', 'groups/']);
    places.write('again/search/names.json', '"other"');
    release(site);
    const times = ['index.html', 'index.html.br', 'search/names.json'].map((path) => statSync(online(path)).mtimeMs);
    expect(times.map((time) => time === day.getTime())).toEqual([true, true, false]);
  });

  test('a copy that fails changes nothing online', () => {
    release(places.makeSite('a', 'a', ['']));
    expect(() => release(places.at('nowhere'))).toThrow();
    expect(readFileSync(online('index.html'), 'utf8')).toContain('site.a.css');
  });

  test('five releases stay', () => {
    const site = places.makeSite('a', 'a', ['']);
    for (let count = 0; count < 7; count += 1) release(site);
    expect(readdirSync(join(places.at('host'), 'releases'))).toHaveLength(5);
    expect(existsSync(online('index.html'))).toBe(true);
  });
});

describe.skipIf(!isInstalled('rclone'))(`into a bucket${skipped('rclone')}`, () => {
  const sync = (site: string): void => {
    mkdirSync(places.at('bucket'), { recursive: true });
    execFileSync('sh', ['deploy/bucket/sync.sh', site, `:local:${places.at('bucket')}`], { stdio: 'ignore' });
  };
  const inBucket = (): string[] => listFiles(places.at('bucket'));

  test('the bucket holds the new site, the hashed files of the one before, and nothing for other hosts', () => {
    sync(places.makeSite('a', 'a', ['', 'old/']));
    sync(places.makeSite('b', 'b', ['', 'new/']));
    expect(inBucket()).toEqual([
      '_astro/site.a.css',
      '_astro/site.b.css',
      'index.html',
      'new/index.html',
      'pagefind/pagefind.js',
      'search/names.json',
    ]);
    expect(readFileSync(join(places.at('bucket'), 'index.html'), 'utf8')).toContain('site.b.css');
  });

  test('a second run sends nothing', () => {
    const site = places.makeSite('a', 'a', ['']);
    sync(site);
    const times = (): number[] => inBucket().map((path) => statSync(join(places.at('bucket'), path)).ctimeMs);
    const before = times();
    sync(site);
    expect(times()).toEqual(before);
  });
});

// Releases: the link moves in one step to a whole site, the last few stay, and one step back is always there.
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { finishSite } from '#delivery/finish-site.ts';
import { Releases } from '#delivery/releases.ts';
import { Places } from './made-up-site.ts';

let places: Places;
beforeEach(() => {
  places = new Places();
});
afterEach(() => places.remove());

function publish(...styles: string[]): Releases {
  const releases = new Releases(places.at('host'));
  for (const style of styles) releases.publish(places.makeSite(style, style, ['', 'groups/']), 3);
  return releases;
}
const online = (path: string): string => join(places.at('host'), 'current', path);

test('the newest release is online, and only as many as wished are kept', () => {
  const releases = publish('a', 'b', 'c', 'd');
  expect(releases.list()).toEqual(['0002', '0003', '0004']);
  expect(releases.current).toBe('0004');
  expect(readFileSync(online('index.html'), 'utf8')).toContain('site.d.css');
});

test('a page of the release before still finds its files; those of the one before that are gone', () => {
  publish('a', 'b', 'c');
  expect(existsSync(online('_astro/site.b.css'))).toBe(true);
  expect(existsSync(online('_astro/site.a.css'))).toBe(false);
});

test('a file that is as it was keeps its time, so that browsers need not fetch it again', () => {
  const releases = publish('a');
  const day = new Date('2001-02-03T04:05:06Z');
  const files = ['index.html', 'index.html.br', 'index.html.gz', 'search/names.json'];
  for (const path of files) utimesSync(online(path), day, day);
  const site = places.makeSite('next', 'a', ['', 'groups/']);
  writeFileSync(join(site, 'search/names.json'), '"changed"');
  finishSite(site, '/');
  expect(releases.publish(site, 3)).toBe('0002');
  expect(files.filter((path) => statSync(online(path)).mtimeMs === day.getTime())).toEqual(files.slice(0, 3));
});

test('a release holds the hardest form of every text, of those with hashed names too', () => {
  const site = places.makeSite('a', 'a', ['']);
  const text = readFileSync(join(import.meta.dirname, '../../src/styles/tokens.css'));
  const paths = ['_astro/site.a.css', 'index.html'];
  for (const path of paths) writeFileSync(join(site, path), text);
  finishSite(site, '/');
  new Releases(places.at('host')).publish(site, 3);
  for (const path of paths.flatMap((name) => [`${name}.br`, `${name}.gz`]))
    expect(statSync(online(path)).size).toBeLessThan(statSync(join(site, path)).size);
});

test('a release whose list is broken does not stop the next', () => {
  const releases = publish('a');
  writeFileSync(online('files.json'), '{');
  expect(releases.publish(places.makeSite('b', 'b', ['', 'groups/']), 3)).toBe('0002');
});

test('going back is one step, and publishing goes on from there', () => {
  const releases = publish('a', 'b');
  expect(releases.rollBack()).toBe('0001');
  expect(readFileSync(online('index.html'), 'utf8')).toContain('site.a.css');
  // Pages of the newer one are still open.
  expect(existsSync(online('_astro/site.b.css'))).toBe(true);
  expect(() => releases.rollBack()).toThrow('There is no earlier release to go back to. Nothing was changed.');
  expect(publish('c').current).toBe('0003');
});

test.each([
  ['a page is missing', (site: string) => rmSync(join(site, 'groups/index.html'))],
  ['a page is cut short', (site: string) => writeFileSync(join(site, 'groups/index.html'), '<lin')],
])('a site in which %s is refused, and what is online stays', (_case, spoil) => {
  const releases = publish('a');
  const site = places.makeSite('b', 'b', ['', 'groups/']);
  spoil(site);
  expect(() => releases.publish(site, 3)).toThrow(
    'The built site is not whole: groups/index.html. Nothing was changed.',
  );
  expect(releases.current).toBe('0001');
  expect(readdirSync(join(places.at('host'), 'releases'))).toEqual(['0001']);
});

test('a folder that is no built site is refused in a sentence', () => {
  const releases = publish('a');
  expect(() => releases.publish(places.at('host'), 3)).toThrow(/^There is no built site in .*npm run build$/);
});

test('a look at a place without releases changes nothing there', () => {
  expect(new Releases(places.at('host')).list()).toEqual([]);
  expect(existsSync(places.at('host'))).toBe(false);
});

test('after release 9999 comes 10000, and then 10001', () => {
  publish('a');
  renameSync(join(places.at('host'), 'releases/0001'), join(places.at('host'), 'releases/9999'));
  expect(publish('b', 'c').list()).toEqual(['9999', '10000', '10001']);
});

test('a folder in the place of the link is refused before anything is copied', () => {
  mkdirSync(join(places.at('host'), 'current'), { recursive: true });
  expect(() => publish('a')).toThrow(/current is no link\. Nothing was changed\./);
  expect(readdirSync(places.at('host'))).toEqual(['current']);
});

test.each(['', 'host'])('a release into the built site itself is refused: "%s"', (place) => {
  const site = places.makeSite('a', 'a', ['']);
  const before = readdirSync(site);
  expect(() => new Releases(join(site, place)).publish(site, 3)).toThrow('is in the built site. Nothing was changed.');
  expect(readdirSync(site)).toEqual(before);
});

test.each(['', '_astro/site.a.css'])('the release before, or a file of it, was taken away: "%s"', (path) => {
  const releases = publish('a');
  rmSync(online(path), { recursive: true });
  expect(publish('b').current).toBe('0002');
  expect(releases.list()).toContain('0002');
});

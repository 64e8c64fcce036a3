// The folder of the built site: a new site takes its place whole, what is no site is left alone, and a killed swap is fixed.
import { existsSync, lstatSync, mkdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DISK_FULL, explainDiskFault, findDiskFault } from '#delivery/disk.ts';
import { SiteFolder } from '#delivery/site-folder.ts';
import { Places } from './made-up-site.ts';

let places: Places;
beforeEach(() => {
  places = new Places();
});
afterEach(() => places.remove());

function lay(folder: string, file: string, text: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, file), text);
}
const readHome = (folder: string): string => readFileSync(join(folder, 'index.html'), 'utf8');

test('the next site takes the place of the last one, and nothing else remains', () => {
  const site = new SiteFolder(`${places.at('dist')}/`);
  lay(places.at('dist'), 'index.html', 'last');
  lay(places.at('made'), 'index.html', 'next');
  site.replace(places.at('made'));
  expect(readHome(places.at('dist'))).toBe('next');
  expect(existsSync(places.at('dist.old'))).toBe(false);
  expect(existsSync(site.next)).toBe(false);
  expect(existsSync(places.at('made'))).toBe(false);
});

test('the folders around it are made when they are missing', () => {
  lay(places.at('made'), 'index.html', 'next');
  new SiteFolder(places.at('web/hub/dist')).replace(places.at('made'));
  expect(readHome(places.at('web/hub/dist'))).toBe('next');
});

test('a build that was killed between the two renames leaves the last site to be put back', () => {
  lay(places.at('dist'), 'index.html', 'last');
  renameSync(places.at('dist'), places.at('dist.old'));
  new SiteFolder(places.at('dist')).restore();
  expect(readHome(places.at('dist'))).toBe('last');
});

test.each([
  ['nothing', undefined, true],
  ['a site', 'index.html', true],
  ['words of editors', 'site.yaml', false],
])('a folder with %s may be replaced: %s, %s', (_case, file, expected) => {
  if (file !== undefined) lay(places.at('folder'), file, '');
  expect(new SiteFolder(places.at('folder')).isOurs).toBe(expected);
});

test('a file is no folder that may be replaced', () => {
  lay(places.folder, 'page', '');
  expect(new SiteFolder(places.at('page')).isOurs).toBe(false);
});

test('a link to the folder stays, and leads to the next site', () => {
  lay(places.at('web'), 'index.html', 'last');
  symlinkSync(places.at('web'), places.at('dist'), 'junction');
  lay(places.at('made'), 'index.html', 'next');
  new SiteFolder(places.at('dist')).replace(places.at('made'));
  expect(readHome(places.at('dist'))).toBe('next');
  expect(lstatSync(places.at('dist')).isSymbolicLink()).toBe(true);
});

test('a disk that is full, or that nobody may write to, is told in words; another fault is not', () => {
  const explain = (code: string): string | undefined => explainDiskFault(Object.assign(new Error(code), { code }));
  expect(['ENOSPC', 'EIO', 'ENOENT'].map(explain)).toEqual([DISK_FULL, DISK_FULL, undefined]);
  expect(explain('EROFS')).toContain('cannot be written to. Choose another');
  expect([1, Infinity].map((room) => findDiskFault([places.at('not/made/yet')], room))).toEqual([undefined, DISK_FULL]);
});

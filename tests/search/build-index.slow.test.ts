// The index holds the pages of the site and no others, whatever lies where they are laid out; a full disk is told as one. All made up.
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildSearchIndex } from '#search/index/build-index.ts';
import { unpack } from '#search/index/split-parts.ts';
import type { SearchRecord } from '#search/record.ts';

let place: string;
let site: string;
let workshop: string;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'index-'));
  site = join(place, 'site');
  workshop = join(place, 'workshop');
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

function lay(file: string, words: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, words);
}

function makeSite(): void {
  const records = ['/', '/lamps/'].map((address): SearchRecord => {
    lay(join(site, address, 'index.html'), `<main><h1>Lamps</h1> for ${address}</main>`);
    const none = { aliases: [], themes: [], answers: [], status: '', date: '' };
    return { address, title: 'Lamps', summary: 'Light.', type: 'Funding', isWhole: true, ...none };
  });
  lay(join(site, 'search/records.json'), JSON.stringify({ records, pins: [] }));
}

const GHOST = '<html lang="en"><body><main>ghost</main></body></html>';

test.each<[string, () => void]>([
  ['nothing', () => undefined],
  ['a page that is gone', () => lay(join(workshop, 'gone/index.html'), GHOST)],
  ['a hidden page', () => lay(join(workshop, '.hidden/index.html'), GHOST)],
  ['a folder with the name of a page', () => mkdirSync(join(workshop, 'index.html/deep'), { recursive: true })],
  ['a folder that ends like a page', () => mkdirSync(join(workshop, 'lamps/old.html'), { recursive: true })],
  ['a file with the name of a folder', () => lay(join(workshop, 'lamps'), GHOST)],
  ['a file in place of it all', () => lay(workshop, GHOST)],
])('where the pages are laid out lies %s', (_case, leave) => {
  makeSite();
  leave();
  expect(buildSearchIndex(site, workshop)).toBe(2);
  expect(readdirSync(join(site, 'pagefind/fragment'))).toHaveLength(2);
});

test('a page is found by its own words, a list of others by its title and summary', () => {
  makeSite();
  const recordsFile = join(site, 'search/records.json');
  lay(recordsFile, readFileSync(recordsFile, 'utf8').replace('"isWhole":true', '"isWhole":false'));
  buildSearchIndex(site, workshop);
  const texts = readdirSync(join(site, 'pagefind/fragment')).map((name) => {
    const text = unpack(readFileSync(join(site, 'pagefind/fragment', name))).toString('utf8');
    const { url, content } = JSON.parse(text) as { url: string; content: string };
    return `${url} ${content}`;
  });
  expect(texts.sort()).toEqual(['/ Lamps. Light.', '/lamps/ Lamps. for /lamps/']);
});

test('a link where the pages are laid out is taken away, and what it leads to stays', () => {
  makeSite();
  lay(join(place, 'words/page.html'), GHOST);
  mkdirSync(workshop);
  symlinkSync(join(place, 'words/page.html'), join(workshop, 'index.html'));
  symlinkSync(join(place, 'words'), join(workshop, 'lamps'), 'junction');
  expect(buildSearchIndex(site, workshop)).toBe(2);
  expect(readFileSync(join(place, 'words/page.html'), 'utf8')).toBe(GHOST);
  expect(readdirSync(join(place, 'words'))).toEqual(['page.html']);
});

test('the disk is full when Pagefind writes, which it does not say', (context) => {
  mkdirSync(site);
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', site]);
  if (status !== 0) context.skip('This machine does not let the test mount a small disk.');
  try {
    makeSite();
    fill(join(site, 'full'));
    expect(() => buildSearchIndex(site, workshop)).toThrow(expect.objectContaining({ code: 'ENOSPC' }));
    expect(existsSync(join(site, 'search/records.json'))).toBe(true);
  } finally {
    spawnSync('umount', [site]);
  }
});

/** Writes until there is no room. */
function fill(file: string): void {
  expect(() => writeFileSync(file, Buffer.alloc(2_000_000))).toThrow('ENOSPC');
}

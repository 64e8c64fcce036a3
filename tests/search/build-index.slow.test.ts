// The index holds the pages that say so, and search has a name for each of them. All made up.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildSearchIndex, readFragments } from '#search/index/build-index.ts';
import { NO_INTENTS } from '#search/intents.ts';
import type { NamesFile } from '#search/record.ts';

let site: string;
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'index-'));
});
afterEach(() => rmSync(site, { recursive: true, force: true }));

function writePage(address: string, main: string): void {
  const file = join(site, address, 'index.html');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `<html lang="en"><body>${main}</body></html>`);
}

function writeNames(addresses: readonly string[]): void {
  const pages = addresses.map((address): NamesFile['pages'][number] => ({
    id: '',
    summary: '',
    address,
    title: 'Lamps',
    aliases: [],
    collection: 'funding',
    type: 'Funding',
    themes: [],
    answers: [],
    status: '',
    date: '',
  }));
  mkdirSync(join(site, 'search'), { recursive: true });
  writeFileSync(
    join(site, 'search/names.json'),
    JSON.stringify({ pages, pins: [], intents: NO_INTENTS } satisfies NamesFile),
  );
}

test('a page is found by its body, without what is left out, and known by its name in the index', () => {
  writePage(
    '/lamps/',
    '<meta data-pagefind-meta="summary[content]" content="What lights." /><main data-pagefind-body><h1>Lamps</h1><p>Light.</p><p data-pagefind-ignore>Others.</p></main>',
  );
  writePage('/list/', '<main><h1 data-pagefind-body>List</h1><p>Lamps again.</p></main>');
  writePage('/silent/', '<main>Nothing for search.</main>');
  writeNames(['/lamps/', '/list/']);
  expect(buildSearchIndex(site)).toBe(2);
  const fragments = readFragments(join(site, 'pagefind'));
  expect(fragments.get('/lamps/')?.content).toBe('Lamps. Light.');
  expect(fragments.get('/list/')?.content).toBe('List.');
  const { pages } = JSON.parse(readFileSync(join(site, 'search/names.json'), 'utf8')) as NamesFile;
  expect(pages.map(({ id, summary }) => [id, summary])).toEqual([
    [fragments.get('/lamps/')?.id, 'What lights.'],
    [fragments.get('/list/')?.id, ''],
  ]);
  expect(readFileSync(join(site, 'search/words.txt'), 'utf8')).toContain('lamps');
  expect(existsSync(join(site, 'pagefind/pagefind-ui.js'))).toBe(false);
});

test('a page with a name and nothing to index is named', () => {
  writePage('/lamps/', '<main data-pagefind-body><h1>Lamps</h1></main>');
  writePage('/list/', '<main>List</main>');
  writeNames(['/lamps/', '/list/']);
  expect(() => buildSearchIndex(site)).toThrow('These pages have no data-pagefind-body: /list/');
});

test('a page that is indexed and has no name is named', () => {
  writePage('/lamps/', '<main data-pagefind-body><h1>Lamps</h1></main>');
  writeNames([]);
  expect(() => buildSearchIndex(site)).toThrow(/^These pages are indexed without a search record, .*: \/lamps\/$/);
});

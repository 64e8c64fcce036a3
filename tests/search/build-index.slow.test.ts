// The index holds the pages that say so, and search has a name for each of them. All made up.
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildSearchIndex, readFragments } from '#search/index/build-index.ts';
import { NO_INTENTS } from '#search/intents.ts';
import type { NamesFile } from '#search/record.ts';
import { useFolder } from '../setup/folder.ts';

const site = useFolder();

function writePage(address: string, main: string): void {
  site().write(`${address}/index.html`, `<html lang="en"><body>${main}</body></html>`);
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
  site().write('search/names.json', JSON.stringify({ pages, pins: [], intents: NO_INTENTS } satisfies NamesFile));
}

test('a page is found by its body, without what is left out, and known by its name in the index', () => {
  writePage(
    '/lamps/',
    '<meta data-pagefind-meta="summary[content]" content="What lights." /><main data-pagefind-body><h1>Lamps</h1><p>Light.</p><p data-pagefind-ignore>Others.</p></main>',
  );
  writePage('/list/', '<main><h1 data-pagefind-body>List</h1><p>Lamps again.</p></main>');
  writePage('/silent/', '<main>Nothing for search.</main>');
  writeNames(['/lamps/', '/list/']);
  expect(buildSearchIndex(site().folder)).toBe(2);
  const fragments = readFragments(site().at('pagefind'));
  expect(fragments.get('/lamps/')?.content).toBe('Lamps. Light.');
  expect(fragments.get('/list/')?.content).toBe('List.');
  const { pages } = JSON.parse(site().read('search/names.json')) as NamesFile;
  expect(pages.map(({ id, summary }) => [id, summary])).toEqual([
    [fragments.get('/lamps/')?.id, 'What lights.'],
    [fragments.get('/list/')?.id, ''],
  ]);
  expect(site().read('search/words.txt')).toContain('lamps');
  expect(existsSync(site().at('pagefind/pagefind-ui.js'))).toBe(false);
});

test('a page with a name and nothing to index is named', () => {
  writePage('/lamps/', '<main data-pagefind-body><h1>Lamps</h1></main>');
  writePage('/list/', '<main>List</main>');
  writeNames(['/lamps/', '/list/']);
  expect(() => buildSearchIndex(site().folder)).toThrow('These pages have no data-pagefind-body: /list/');
});

test('a page that is indexed and has no name is named', () => {
  writePage('/lamps/', '<main data-pagefind-body><h1>Lamps</h1></main>');
  writeNames([]);
  expect(() => buildSearchIndex(site().folder)).toThrow(
    /^These pages are indexed without a search record, .*: \/lamps\/$/,
  );
});

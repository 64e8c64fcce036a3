// While somebody writes, entries follow their files, also when a watcher tells only that a file was emptied before it was filled.
import { EventEmitter } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { entries } from '../../src/loaders/entries.ts';

interface Kept {
  id: string;
  digest: string;
  data: { title?: string };
}

let folder: string;
let kept: Map<string, Kept>;
let watcher: EventEmitter;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'entries-'));
  cpSync('tests/fixtures/base/content', join(folder, 'content'), { recursive: true });
  kept = new Map();
  watcher = Object.assign(new EventEmitter(), { add: vi.fn() });
  const store = {
    clear: () => kept.clear(),
    keys: () => [...kept.keys()],
    get: (id: string) => kept.get(id),
    set: (entry: Kept) => kept.set(entry.id, entry),
    delete: (id: string) => kept.delete(id),
  };
  const context = {
    store,
    watcher,
    config: { root: pathToFileURL(`${folder}/`) },
    generateDigest: (text: string) => text,
    parseData: ({ data }: { data: unknown }) => Promise.resolve(data),
  };
  await entries('news').load(context as unknown as LoaderContext);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('a file that is emptied and filled is read when it is filled', async () => {
  const file = join(folder, 'content/news/office-opens.mdx');
  const words = readFileSync(file, 'utf8');
  writeFileSync(file, '');
  watcher.emit('change', file);
  // Fifty milliseconds long the watcher of Vite tells of no other change of the same file.
  await setTimeout(40);
  writeFileSync(file, words.replace('title: ', 'title: Mended '));
  await vi.waitFor(() => expect(kept.get('office-opens')?.data.title).toMatch(/^Mended /));
});

test('a file that is taken away takes its entry along', async () => {
  const file = join(folder, 'content/news/office-opens.mdx');
  rmSync(file);
  watcher.emit('unlink', file);
  await vi.waitFor(() => expect(kept.has('office-opens')).toBe(false));
});

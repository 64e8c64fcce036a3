// What the check hands to the build: values stand for the very text they were read from, and for no other.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readEntryFile } from '#files/entry-file.ts';
import { readKnownValues, writeKnownValues } from '#files/known-values.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'known-'));
  file = join(folder, 'known.json');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('values that are known are not read again', () => {
  writeKnownValues(file, [{ text: 'title: Made up\n', data: { title: 'Known' } }]);
  const known = readKnownValues(pathToFileURL(file));
  expect(readEntryFile('a.mdx', '---\ntitle: Made up\n---\nWords.\n', known)).toEqual({
    data: { title: 'Known' },
    body: 'Words.\n',
  });
});

test('a text that was changed since is read as it is', () => {
  writeKnownValues(file, [{ text: 'title: Made up\n', data: { title: 'Known' } }]);
  const known = readKnownValues(pathToFileURL(file));
  expect(readEntryFile('a.yaml', 'title: Made up too\n', known).data).toEqual({ title: 'Made up too' });
});

test.each(['', '[["a', '{}', 'null'])('a file that holds %j is as none', (text) => {
  writeFileSync(file, text);
  expect(readKnownValues(pathToFileURL(file)).size).toBe(0);
});

test('without a file nothing is known', () => {
  expect(readKnownValues(pathToFileURL(file)).size).toBe(0);
});

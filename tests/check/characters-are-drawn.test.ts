// Every character of a figure is drawn in its picture, or a finding names it with its line.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findContentProblems } from '#check/find-content-problems.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'characters-'));
  cpSync('tests/fixtures/base/content', folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const find = (): (string | undefined)[][] =>
  findContentProblems(folder)
    .filter(({ kind }) => kind === 'character-not-drawn')
    .map(({ file, line, value }) => [`${file}:${line}`, value]);

const change = (name: string, before: string, after: string): void => {
  const path = join(folder, name);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(before)) throw new Error(`${name} lacks ${before}.`);
  writeFileSync(path, text.replace(before, after));
};

const TABLE = 'consultations/1999/made-up-answers.csv';

test.each([
  ['CO₂ ≥ 50 t → Łódź', '₂≥→Łź'],
  ['Привет', 'Привет'],
  ['Made up 🚀', '🚀'],
  ['½ of café “x” – £5 × 2…', undefined],
  ['Élan, Ørsted, naïve, ß, Œuvre', undefined],
])('a label in the table: %s', (label, missing) => {
  change(TABLE, ',Made up,', `,"${label}",`);
  expect(find()).toEqual(missing === undefined ? [] : [[`content/${TABLE}:2`, missing]]);
});

test('the title of the figure, and that of its source, which stands below the drawing', () => {
  change('consultations/1999/made-up-answers.yaml', 'title: ', 'title: ≥ ');
  change('sources/made-up-report.yaml', 'title: ', 'title: Ł ');
  expect(find().map(([, value]) => value)).toEqual(['≥', 'Ł']);
});

test('words of a page may have any character: there the reader’s own fonts help out', () => {
  change('news/office-opens.mdx', '\n---\n', '\n---\n\nFrom Łódź → Kraków.\n');
  expect(find()).toEqual([]);
});

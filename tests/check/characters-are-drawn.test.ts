// Every character of a figure is drawn in its picture, or a finding names it with its line.
import { expect, test } from 'vitest';
import { findContentProblems } from '#check/find-content-problems.ts';
import { BASE_CONTENT, useFolder } from '../setup/folder.ts';

const content = useFolder(BASE_CONTENT);

const find = (): (string | undefined)[][] =>
  findContentProblems(content().folder)
    .filter(({ kind }) => kind === 'character-not-drawn')
    .map(({ file, line, value }) => [`${file}:${line}`, value]);

const TABLE = 'consultations/1999/made-up-answers.csv';

test.each([
  ['CO₂ ≥ 50 t → Łódź', '₂≥→Łź'],
  ['Привет', 'Привет'],
  ['Made up 🚀', '🚀'],
  ['½ of café “x” – £5 × 2…', undefined],
  ['Élan, Ørsted, naïve, ß, Œuvre', undefined],
])('a label in the table: %s', (label, missing) => {
  content().change(TABLE, ',Made up,', `,"${label}",`);
  expect(find()).toEqual(missing === undefined ? [] : [[`content/${TABLE}:2`, missing]]);
});

test('the title of the figure, and that of its source, which stands below the drawing', () => {
  content().change('consultations/1999/made-up-answers.yaml', 'title: ', 'title: ≥ ');
  content().change('sources/made-up-report.yaml', 'title: ', 'title: Ł ');
  expect(find().map(([, value]) => value)).toEqual(['≥', 'Ł']);
});

test('words of a page may have any character: there the reader’s own fonts help out', () => {
  content().change('news/office-opens.mdx', '\n---\n', '\n---\n\nFrom Łódź → Kraków.\n');
  expect(find()).toEqual([]);
});

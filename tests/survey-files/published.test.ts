// Importing over figures that are published: what they hid stays hidden, whatever people made of their words since.
import { readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { importAnswers, type Imported } from '#survey-files/import-answers.ts';
import { writeFolder } from '#survey-files/write-folder.ts';
import { CODEBOOK, HEADING, layFiles, soundRows, toCsv, type Laid } from './lay.ts';

let laid: Laid;
const SIZE = HEADING.indexOf('size');

/** A hundred and more people, of whom so many are one or two. */
const answersOf = (people: number, small: number): string =>
  toCsv([HEADING, ...soundRows(people).map((cells, at) => cells.with(SIZE, at < small ? '1-2' : '3-9'))]);

const importAll = (): Promise<Imported> =>
  importAnswers({ answers: laid.path('answers.csv'), codebook: laid.path('codebook.yaml'), out: laid.path('2001') });

const rowOf = ({ files }: Imported, id: string): string | undefined =>
  files
    .find(({ name }) => name === 'size-2001.csv')
    ?.text.split('\n')
    .find((line) => line.startsWith(`${id},`));

/** Changes a published file as an editor would. */
function edit(name: string, from: string, to: string): void {
  const path = laid.path(`2001/${name}`);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replaceAll(from, to));
}

beforeEach(async () => {
  laid = layFiles({ 'answers.csv': answersOf(100, 3), 'codebook.yaml': CODEBOOK });
  const published = await importAll();
  expect(rowOf(published, 'size-2001-one')).toContain('Fewer than 5 people');
  writeFolder(laid.path('2001'), published.files);
  writeFileSync(laid.path('answers.csv'), answersOf(120, 30));
});
afterEach(() => laid.remove());

test('a number that was hidden stays hidden when it is no longer small', async () => {
  expect(rowOf(await importAll(), 'size-2001-one')).toContain(',,,,,percent,');
});

test('it stays hidden when an editor tells it in other words', async () => {
  edit('size-2001.csv', 'Fewer than 5 people', 'Very few');
  edit('size-2001.csv', '"Not shown, to protect a smaller number"', 'Withheld');
  expect(rowOf(await importAll(), 'size-2001-one')).toContain(',,,,,percent,');
});

test.each([
  ['fields', 'size-2001.yaml', 'questionIs:', 'questionWas:'],
  ['fields no program can read', 'size-2001.yaml', 'questionIs:', 'questionIs: "'],
  ['table', 'size-2001.csv', 'percent', 'per cent'],
])('a published figure with a mistake in its %s stops the import', async (_what, name, from, to) => {
  edit(name, from, to);
  const { messages, files } = await importAll();
  expect(files).toEqual([]);
  expect(messages).toEqual([
    [
      'size-2001.yaml',
      '  This figure is published and has a mistake, so what it hides cannot be kept hidden.',
      '  Run npm run check, fix the figure or its table, and import again.',
      '  error · published-unread · /about/from-answers-to-figures/',
    ].join('\n'),
  ]);
});

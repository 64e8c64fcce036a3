// Importing over figures that are published: what they hid stays hidden, whatever people made of their words since.
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Imported } from '#survey-files/import-answers.ts';
import { writeFolder } from '#survey-files/write-folder.ts';
import { CODEBOOK, HEADING, importLaid, layFiles, soundRows, toCsv } from './lay.ts';
import type { TestFolder } from '../setup/folder.ts';

let laid: TestFolder;
const SIZE = HEADING.indexOf('size');

/** A hundred and more people, of whom so many are one or two. */
const answersOf = (people: number, small: number): string =>
  toCsv([HEADING, ...soundRows(people).map((cells, at) => cells.with(SIZE, at < small ? '1-2' : '3-9'))]);

const rowOf = ({ files }: Imported, id: string): string | undefined =>
  files
    .find(({ name }) => name === 'size-2001.csv')
    ?.text.split('\n')
    .find((line) => line.startsWith(`${id},`));

/** Changes a published file as an editor would. */
const edit = (name: string, from: string, to: string): void => laid.change(`2001/${name}`, from, to);

beforeEach(async () => {
  laid = layFiles({ 'answers.csv': answersOf(100, 3), 'codebook.yaml': CODEBOOK });
  const published = await importLaid(laid);
  expect(rowOf(published, 'size-2001-one')).toContain('Fewer than 5 people');
  writeFolder(laid.at('2001'), published.files);
  laid.write('answers.csv', answersOf(120, 30));
});
afterEach(() => laid.remove());

test('a number that was hidden stays hidden when it is no longer small', async () => {
  expect(rowOf(await importLaid(laid), 'size-2001-one')).toContain(',,,,,percent,');
});

test('it stays hidden when an editor tells it in other words', async () => {
  edit('size-2001.csv', 'Fewer than 5 people', 'Very few');
  edit('size-2001.csv', '"Not shown, to protect a smaller number"', 'Withheld');
  expect(rowOf(await importLaid(laid), 'size-2001-one')).toContain(',,,,,percent,');
});

test.each([
  ['fields', 'size-2001.yaml', 'questionIs:', 'questionWas:'],
  ['fields no program can read', 'size-2001.yaml', 'questionIs:', 'questionIs: "'],
  ['table', 'size-2001.csv', 'percent', 'per cent'],
])('a published figure with a mistake in its %s stops the import', async (_what, name, from, to) => {
  edit(name, from, to);
  const { messages, files } = await importLaid(laid);
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

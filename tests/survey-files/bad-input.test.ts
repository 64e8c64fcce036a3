// What can be wrong with a file of answers: each said in words with its row and column, and nothing made of it.
import { writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { CODEBOOK, HEADING, importFrom, importLaid, layFiles, soundRows, toCsv } from './lay.ts';
import { writeFolder } from '#survey-files/write-folder.ts';

const sound = soundRows(40);

/** The sound answers with one cell changed. */
function withCell(column: string, row: number, value: string): string {
  const at = HEADING.indexOf(column);
  const rows = sound.map((cells, index) => (index === row ? cells.with(at, value) : cells));
  return toCsv([HEADING, ...rows]);
}

const weighted = CODEBOOK.replace('respondent: id', 'respondent: id\nweight: weight');
const withWeights = (weights: (at: number) => string): string =>
  toCsv([[...HEADING, 'weight'], ...sound.map((cells, at) => [...cells, weights(at)])]);

const EARLIER = 'column: size\n    earlier: { figure: made-up, rows: [{ answer: tow, row: made-up-two }] }';
const QUOTES = 'quotes:\n  - { question: part, text: Wonderful!, consent: by letter }\n';

/** Faults of the codebook: its sound text, and what is written in the place of what. */
const CODEBOOK_FAULTS: [name: string, before: string, after: string][] = [
  ['a codebook with a typing error', 'answers: [yes]', 'answers: [yess]'],
  ['a codebook with a field unknown', 'respondent:', 'respondents:'],
  ['a codebook with two questions of one id', 'id: size', 'id: part'],
  ['a codebook with one column for two questions', 'column: size', 'column: part'],
  ['a codebook with a column both asked and personal', '- mail', '- words'],
  ['a codebook that asks after an unknown question', 'question: part, answers', 'question: prat, answers'],
  ['a codebook that asks after a later question', 'question: part, answers: [yes]', 'question: size, answers: [one]'],
  ['a codebook with one label twice', 'label: 3-9', 'label: 1-2'],
  ['a codebook with one code twice', 'code: "2"', 'code: "1"'],
  ['a codebook with one score twice', 'score: 2', 'score: 1'],
  ['a codebook with several answers and no column', '    column: wants\n', ''],
  ['a codebook with a column for some answers', 'label: Food }', 'label: Food, column: food }'],
  ['a codebook with a kind unknown', 'kind: number', 'kind: numbers'],
  ['a codebook with one answer only', '      - { id: one, label: 1-2 }\n', ''],
  ['a codebook with a label like a formula', 'label: Visits', 'label: =Visits'],
  ['a codebook broken down by words', 'column: size', 'column: size\n    by: [words]'],
  ['a codebook broken down by itself', 'column: size', 'column: size\n    by: [size]'],
  ['a codebook compared with no answer', 'column: size', EARLIER],
  ['a codebook that quotes no question', 'questions:', `${QUOTES}questions:`],
];

const CASES: [name: string, content: string | Uint8Array, codebook?: string, file?: string][] = [
  ['a column missing from the file', toCsv([HEADING, ...sound]).replace('useful,wants', 'usefull,wants')],
  ['a column missing from the codebook', toCsv([[...HEADING, 'phone'], ...sound.map((cells) => [...cells, '1'])])],
  ['two columns with one heading', toCsv([[...HEADING, 'part'], ...sound.map((cells) => [...cells, 'Yes'])])],
  ['answers not in the list', withCell('part', 3, 'Yess')],
  ['a ragged row', toCsv([HEADING, ...sound.slice(0, 5), ['6', 'x', 'Yes'], ...sound.slice(6)])],
  ['a respondent who is there twice', toCsv([HEADING, ...sound, sound[4] ?? []])],
  ['a row without a respondent', withCell('id', 2, '')],
  ['a scale with a step never used', toCsv([HEADING, ...sound]).replaceAll('not useful', 'useful')],
  ['a weight that is negative', withWeights((at) => (at === 5 ? '-1' : '1.5')), weighted],
  ['a weight that is missing', withWeights((at) => (at === 5 ? '' : '1.5')), weighted],
  ['weights that are all 1', withWeights(() => '1'), weighted],
  ['a number column with text', withCell('visits', 7, 'often')],
  ['an empty file', ''],
  ['a heading and nothing else', toCsv([HEADING])],
  ['a file cut short in a quote', `${toCsv([HEADING, ...sound])}41,x,Yes,useful,"Talks, lo`],
  ['a file cut short in a row', `${toCsv([HEADING, ...sound])}41,x,Yes`],
  ['a quote in the middle of a cell', withCell('words', 3, 'x').replace(',x\n', ',a "so-called" group\n')],
  ['a zip renamed to csv', Buffer.from('PK\u0003\u0004made up')],
  ['a text renamed to xlsx', toCsv([HEADING, ...sound]), CODEBOOK, 'answers.xlsx'],
  [
    'a workbook cut short',
    (await writeXlsx({ sheets: [{ name: 'A', rows: sound }] })).slice(0, 900),
    CODEBOOK,
    'answers.xlsx',
  ],
  ['letters that are not UTF-8', Buffer.from(withCell('words', 3, 'caf\u00E9'), 'latin1')],
  ['a formula', withCell('part', 3, '=HYPERLINK("http://example.org","x")')],
  ['dates read as numbers by a spreadsheet', withCell('size', 3, '02-Jan').replace(',3-9,5,', ',44928,5,')],
  ['a question nobody was asked', toCsv([HEADING, ...sound.map((cells) => cells.with(2, 'No').with(3, ''))])],
  ['an answer of somebody who was not asked', withCell('useful', 0, 'useful')],
  [
    'more people than were asked',
    toCsv([HEADING, ...sound]),
    CODEBOOK.replace('respondent:', 'invited: 30\nrespondent:'),
  ],
  [
    'a quote that nobody wrote',
    toCsv([HEADING, ...sound]),
    `${CODEBOOK}quotes:\n  - { question: words, text: Wonderful!, consent: by letter }\n`,
  ],
  [
    'a quote with an address in it',
    withCell('words', 3, 'Write to me at somebody@example.org'),
    `${CODEBOOK}quotes:\n  - { question: words, text: Write to me at somebody@example.org, consent: by letter }\n`,
  ],
  [
    'a codebook with two tables of the same counts',
    toCsv([HEADING, ...sound]),
    CODEBOOK.replace('column: part', 'column: part\n    by: [size]').replace(
      'column: size',
      'column: size\n    by: [part]',
    ),
  ],
  ...CODEBOOK_FAULTS.map(([name, before, after]): (typeof CASES)[number] => [
    name,
    toCsv([HEADING, ...sound]),
    CODEBOOK.replace(before, () => after),
  ]),
];

test.each(CASES)('%s', async (name, content, codebook = CODEBOOK, file = 'answers.csv') => {
  const { messages, hasErrors, files } = await importFrom(file, content, codebook);
  const text = messages.join('\n\n').replaceAll(/\/\S*\/codebook\.yaml/g, 'codebook.yaml');
  await expect(`${text}\n`).toMatchFileSnapshot(`messages/${name.replaceAll(' ', '-')}.txt`);
  expect(messages.length).toBeGreaterThan(0);
  // What is only a warning lets the figures through.
  expect(files.length > 0).toBe(!hasErrors);
});

test('a wrong answer that stands everywhere is told once, with how often', async () => {
  const { messages } = await importFrom('answers.csv', toCsv([HEADING, ...sound]).replaceAll(',Yes,', ',Yes!,'));
  expect(messages.filter((message) => message.includes('"Yes!"'))).toHaveLength(1);
  expect(messages.join()).toContain('it is here 26 times');
});

test('hundreds of ragged rows are told once', async () => {
  const rows = soundRows(300).map((cells) => cells.slice(1));
  const { messages } = await importFrom('answers.csv', toCsv([HEADING, ...rows]));
  expect(messages.filter((message) => message.includes('row-ragged'))).toHaveLength(1);
  expect(messages.join()).toContain('Rows 2, 3, 4, 5,');
  expect(messages.join()).toContain('21 and 280 more have more or fewer cells than the heading, which has 8.');
});

test('raw answers inside a repository are refused before they are read', async () => {
  const laid = layFiles({ 'answers.csv': toCsv([HEADING, ...sound]), '.git': '', 'codebook.yaml': CODEBOOK });
  const imported = await importLaid(laid);
  laid.remove();
  expect(imported).toMatchObject({ hasErrors: true, files: [] });
  expect(imported.messages.join()).toContain('The raw answers are inside a project that is published.');
});

test('a few late answers are refused, because the difference would show what they said', async () => {
  const laid = layFiles({ 'answers.csv': toCsv([HEADING, ...sound]), 'codebook.yaml': CODEBOOK });
  writeFolder(laid.at('2001'), (await importLaid(laid)).files);
  laid.write('answers.csv', toCsv([HEADING, ...soundRows(42)]));
  const later = await importLaid(laid);
  laid.write('answers.csv', toCsv([HEADING, ...soundRows(70)]));
  const muchLater = await importLaid(laid);
  laid.remove();
  expect(later.messages.join()).toContain('counts 40 people; with this file it differs by fewer than 5');
  expect(later.files).toEqual([]);
  expect(muchLater.hasErrors).toBe(false);
});

// The same answers in every form that survey tools export give the same files.
import { beforeAll, expect, test } from 'vitest';
import { writeXlsx } from 'hucre/xlsx';
import { CODEBOOK, HEADING, importFrom, soundRows, toCsv } from './lay.ts';
import type { Imported } from '#survey-files/import-answers.ts';

const rows = [HEADING, ...soundRows(60)];
let plain: Imported;
beforeAll(async () => {
  plain = await importFrom('answers.csv', toCsv(rows));
  expect(plain.messages).toEqual([]);
  expect(plain.files.length).toBeGreaterThan(8);
});

const utf16 = (text: string, mark: boolean, big = false): Uint8Array => {
  const bytes = Buffer.from(`${mark ? '\uFEFF' : ''}${text}`, 'utf16le');
  return big ? bytes.swap16() : bytes;
};

test.each<[string, string, string | Uint8Array]>([
  ['a UTF-8 mark', 'answers.csv', `\uFEFF${toCsv(rows)}`],
  ['UTF-16 with a mark', 'answers.csv', utf16(toCsv(rows), true)],
  ['UTF-16, the other way round', 'answers.csv', utf16(toCsv(rows), true, true)],
  ['UTF-16 without a mark', 'answers.csv', utf16(toCsv(rows), false)],
  ['semicolons', 'answers.csv', toCsv(rows, ';')],
  ['tabs', 'answers.tsv', toCsv(rows, '\t')],
  ['Excel’s line sep=;', 'answers.csv', `sep=;\r\n${toCsv(rows, ';')}`],
  ['two ends of lines', 'answers.csv', toCsv(rows).replace('\n', '\r\n')],
  ['the ends of lines of Windows', 'answers.csv', toCsv(rows).replaceAll('\n', '\r\n')],
  ['codes instead of labels', 'answers.csv', toCsv(rows).replaceAll(',Yes,', ',1,').replaceAll(',No,', ',2,')],
  ['capitals and spaces', 'answers.csv', toCsv(rows).replaceAll('very useful', ' Very  Useful')],
  ['quoted line breaks', 'answers.csv', toCsv(rows).replaceAll('Fine.', '"one\ntwo"')],
  ['blank lines', 'answers.csv', `${toCsv(rows)}\n\n`],
])('%s', async (_, name, content) => {
  const imported = await importFrom(name, content);
  expect(imported.messages).toEqual([]);
  expect(imported.files).toEqual(plain.files);
});

test('a workbook', async () => {
  const bytes = await writeXlsx({ sheets: [{ name: 'Answers', rows }] });
  const imported = await importFrom('answers.xlsx', bytes);
  expect(imported.messages).toEqual([]);
  expect(imported.files).toEqual(plain.files);
});

const partsCodebook = CODEBOOK.replace('    column: wants\n', '')
  .replace('label: Visits }', 'label: Visits, column: What would you like? / Visits }')
  .replace('short" }', 'short", column: What would you like? / Talks }')
  .replace('label: Food }', 'label: Food, column: What would you like? / Food }')
  .replace('respondent: id', 'respondent: id\nheadingRows: 2');

test('a column for each answer under two heading rows', async () => {
  const at = HEADING.indexOf('wants');
  const split = rows.map((row, index) => {
    const cell = row[at] ?? '';
    const parts = ['Visits', 'Talks', 'Food'].map((word) => (cell.includes(word) ? 'Yes' : ''));
    return [...row.slice(0, at), ...(index === 0 ? ['What would you like?', '', ''] : parts), ...row.slice(at + 1)];
  });
  const second = split[0]?.map((_, index) => ['Visits', 'Talks', 'Food'][index - at] ?? 'Response') ?? [];
  const [first = [], ...body] = split;
  const imported = await importFrom('answers.csv', toCsv([first, second, ...body]), partsCodebook);
  expect(imported.messages).toEqual([]);
  expect(imported.files).toEqual(plain.files);
});

// Files of rows: what a spreadsheet reads is what was written, and no words become a formula.
import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCsv } from '#text/csv.ts';

const HEAD = ['id', 'words'];

test('any words come back, on one line and with what would be a formula marked as text', () => {
  const words = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('=1+1', '-', '+44', '@a', '\tx', 'a\r\n b', '"'),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constant('x'), words)), (rows) => {
      const read = parse(toCsv(HEAD, rows), { bom: true, columns: false, relax_column_count: false });
      const expected = rows.map(([id, text]) => {
        const line = text.replace(/\s*[\r\n]+\s*/g, ' ');
        return [id, line];
      });
      const unmarked = read.map((row) => row.map((cell, at) => (at === 1 ? cell.replace(/^'/, '') : cell)));
      expect(unmarked).toEqual(
        [HEAD, ...expected].map((row) => row.map((cell, at) => (at === 1 ? cell.replace(/^'/, '') : cell))),
      );
      for (const [, cell = ''] of read) expect(cell).not.toMatch(/^[=+\-@\t]/);
    }),
  );
});

test('the mark of UTF-8 comes first, and every line ends as RFC 4180 asks', () => {
  expect(toCsv(HEAD, [['ktp', 'Grants, loans']])).toBe('\uFEFFid,words\r\nktp,"Grants, loans"\r\n');
});

test('a number below zero stays a number, and a value that was not published is an empty cell', () => {
  expect(toCsv(HEAD, [[-2.5, null, '-2.5']])).toBe("\uFEFFid,words\r\n-2.5,,'-2.5\r\n");
});

test.each([
  '2025-12',
  '1-2',
  '3/9',
  '02-Jan',
  'Jan-49',
  'December 2025',
  '0121',
  '1234567890123',
  '1E5',
  '9:30',
  '1/2/2027',
])('%s stays as it is written', (text) => expect(toCsv(HEAD, [['a', text]])).toBe(`\uFEFFid,words\r\na,'${text}\r\n`));

test.each(['2026-12-01', '15–20', '10 to 49 people', '5', '2018', 'Marches', '£5,000 in 2018', 'May contain nuts'])(
  '%s needs no mark',
  (text) => expect(toCsv(HEAD, [['a', text]])).not.toContain("'"),
);

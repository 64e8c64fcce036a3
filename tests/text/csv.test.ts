// Files of rows: what a spreadsheet reads is what was written, and no words become a formula.
import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCsv, toCsvLine } from '#text/csv.ts';

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
        return [id, /^[=+\-@\t]/.test(line) ? `'${line}` : line];
      });
      expect(read).toEqual([HEAD, ...expected]);
    }),
  );
});

test('the mark of UTF-8 comes first, and every line ends as RFC 4180 asks', () => {
  expect(toCsv(HEAD, [['ktp', 'Grants, loans']])).toBe('\uFEFFid,words\r\nktp,"Grants, loans"\r\n');
});

test('a number below zero stays a number, and a value that was not published is an empty cell', () => {
  expect(toCsvLine([-2.5, null, '-2.5'])).toBe("-2.5,,'-2.5\r\n");
});

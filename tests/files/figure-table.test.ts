// What an editor reads about each mistake in a figure's table.
import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFigureTable } from '#files/figure-table.ts';
import type { TableRules } from '#files/table-fault.ts';
import { readYaml } from '#files/yaml.ts';

const HEAD = 'id,label,value,low,high,qualifier,unit,note';
const SHARES: TableRules = { kind: 'shares' };

/** The faults of a table as an editor would read them. */
function faultsOf(rows: string | string[], rules: TableRules = SHARES): string {
  const text = typeof rows === 'string' ? rows : [HEAD, ...rows, ''].join('\n');
  const { faults } = readFigureTable(text, rules);
  return faults
    .map((fault) => `${fault.line}:${fault.column} ${fault.kind}\n  ${fault.what}\n  ${fault.remedy}`)
    .join('\n');
}

test('each mistake in a row becomes a sentence, and the rows after it are read', () => {
  const rows = [
    'a,Made up,80,,,,percent,',
    'z,Made up,many,,,,percent,',
    'b,Made up,180,,,,percent,',
    'c,Made up,-3,,,,count,',
    'd,Made up,,20,15,,percent,',
    'e,Made up,,20,,,percent,',
    'f,Made up,50,10,20,,percent,',
    'g,Made up,80,,,,%,',
    'a,Made up,80,,,,percent,',
    'h,Made up,94,5,,,,percent,',
    'i,Made up,1,250,,,,count,',
    ',,,,,,,',
    'j,Made up,"94,5",,,,percent,',
    'k,Made "up,80,,,,percent,',
    'l,One,80%,,,,percent,',
    'm,Two,15–20,,,,percent,',
    'n,Three,over 400,,,,count,',
    'o,Four,"1,200",,,,count,',
    'p,Five,n/a,,,,count,',
    'My Id,,80,,,,percent,',
    'q,Also made up,500,,,,percent,',
  ];
  expect(faultsOf(rows)).toMatchInlineSnapshot(`
    "3:11 table-number
      The column "value" holds "many", which is not a number.
      Write digits, with a point before decimals, or leave the cell empty when the source gives no value.
    4:11 table-out-of-range
      180% cannot be a share of a whole.
      Write a number from 0 to 100, as the source prints it.
    5:11 table-out-of-range
      There cannot be -3 of something.
      Write a number of 0 or more, as the source prints it.
    6:12 table-interval
      The range runs from 20 down to 15.
      Write the smaller number first:   low 15   high 20
    7:15 table-interval
      The range has no "high" end.
      Write both ends, or put a single number in "value".
    8:11 table-interval
      The value 50 lies outside its own interval from 10 to 20.
      Look the three numbers up in the source.
    9:17 table-unit
      There is no unit "%".
      Write one of:   percent, count, score
    10:1 table-row-duplicate
      The id "a" is also in line 2.
      Keep one of the two rows, or say in the label what sets them apart.
    11:11 table-row-shape
      The row has 9 cells, and the heading has 8.
      A comma begins a new cell. Write the decimals after a point:   94.5
    12:11 table-row-shape
      The row has 9 cells, and the heading has 8.
      A comma begins a new cell. Write a thousand without one:   1250
    13:1 table-row-shape
      All cells of the row are empty.
      Delete the line; a spreadsheet left it.
    14:11 table-number
      The column "value" holds "94,5", which is not a number.
      Write the decimals after a point:   94.5
    15:8 table-row-shape
      A quotation mark has no pair, so nobody can tell where the cells of this line end.
      Write a text with a comma as "one, two", a quote inside it twice ("a ""so-called"" group"), and keep it on one line.
    16:7 table-number
      The column "value" holds "80%", which is not a number.
      Write the number alone, and "percent" in the column "unit":   80
    17:7 table-number
      The column "value" holds "15–20", which is not a number.
      Leave "value" empty and write the range as   low 15   high 20
    18:9 table-number
      The column "value" holds "over 400", which is not a number.
      Write the number alone:   400   and the words before it in the column "qualifier".
    19:8 table-number
      The column "value" holds "1,200", which is not a number.
      Write the digits without separators:   1200
    20:8 table-number
      The column "value" holds "n/a", which is not a number.
      Leave the cell empty; the figure then shows "not published".
    21:1 table-cell-missing
      The id "My Id" cannot be used in a text.
      Write lower-case letters, digits and single hyphens, such as   made-up-share
    21:7 table-cell-missing
      The row has no label.
      Write what the number is about in a few words.
    22:16 table-out-of-range
      500% cannot be a share of a whole.
      Write a number from 0 to 100, as the source prints it."
  `);
});

test('so does each mistake of a whole table', () => {
  const scale = [
    { score: 0, label: 'no' },
    { score: 1, label: 'yes' },
  ];
  const tables: Parameters<typeof faultsOf>[] = [
    ['id,label,value,unit\na,Made up,80,percent'],
    [HEAD.replaceAll(',', ';')],
    [['a,Yes,80,,,,percent,', 'b,No,50,,,,percent,'], { kind: 'hundred' }],
    [Array.from({ length: 100_000 }, (_, index) => `a${index},Made up,80,,,,percent,`)],
    [['a,Made up,7,,,,score,'], { kind: 'not-published', scale }],
    [`${HEAD},step\na,Made up,60,,,,percent,,0\nb,Made up,40,,,,percent,,2`, { kind: 'scale', scale }],
    [[]],
    [''],
  ];
  expect(tables.map((table) => faultsOf(...table)).join('\n')).toMatchInlineSnapshot(`
    "1:1 table-heading
      The columns "low", "high", "qualifier", "note" are missing.
      Write the first line as:   id,label,value,low,high,qualifier,unit,note
    1:1 table-heading
      The columns are separated by semicolons.
      Save the table with commas. Write the first line as:   id,label,value,low,high,qualifier,unit,note
    3:6 table-sum
      The shares add up to 130, not to 100.
      Look them up in the source. If people could give several answers, take "exclusive" and "rest" out of the figure.
    1:1 table-too-long
      The table has 100,000 rows. A figure shows at most 500.
      Keep the answers of individual people out of the site. Write only the published numbers here, one row each.
    2:11 table-out-of-range
      7 is not on the scale.
      Write a number from 0 to 1, as the source prints it.
    3:26 table-out-of-range
      The step "2" is not on the scale.
      Write one of:   0, 1
    1:1 table-row-shape
      The table has no rows.
      Write one row for each published number, or for each item whose value was not published.
    1:1 table-heading
      The columns "id", "label", "value", "low", "high", "qualifier", "unit", "note" are missing.
      Write the first line as:   id,label,value,low,high,qualifier,unit,note"
  `);
});

describe('a good table', () => {
  test('may have quotes, commas, a byte order mark, blank lines and Windows line ends', () => {
    const text = `\uFEFF${HEAD}\r\na,"Money, or a ""gift""",,15,20,about,percent,\r\n\r\n`;
    expect(readFigureTable(text, SHARES)).toEqual({
      rows: [
        {
          id: 'a',
          label: 'Money, or a "gift"',
          value: null,
          low: 15,
          high: 20,
          qualifier: 'about',
          unit: 'percent',
          note: '',
          step: null,
        },
      ],
      faults: [],
    });
  });

  test('is every table of the made-up hub', () => {
    const folder = 'tests/fixtures/hub/content/consultations/2025';
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.csv'))) {
      const rules = readYaml(readFileSync(`${folder}/${name.replace('.csv', '.yaml')}`, 'utf8')).data as TableRules;
      expect(readFigureTable(readFileSync(`${folder}/${name}`, 'utf8'), rules).faults, name).toEqual([]);
    }
  });
});

test('any text at all is read without a crash, and every fault has a place in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '1', '-', ';', 'é', ' ', '\r') }), (body) => {
      const text = `${HEAD}\n${body}`;
      for (const fault of readFigureTable(text, SHARES).faults) {
        expect(fault.line).toBeLessThanOrEqual(text.split(/\r\n|\r|\n/).length);
        expect(fault.column).toBeGreaterThan(0);
      }
    }),
  );
});

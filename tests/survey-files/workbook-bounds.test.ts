// Workbooks made to burst, or to lie about it, are refused before they cost anything.
import { expect, test } from 'vitest';
import { readWorkbookRows } from '#survey-files/workbook-rows.ts';
import { AnswerFault } from '#survey-files/finding.ts';
import { useFolder } from '../setup/folder.ts';
import { packWorkbook } from './made-up-zip.ts';

const ROW = '<row r="1"><c r="A1" t="inlineStr"><is><t>Question</t></is></c></row>';
/** Microseconds of the processor; the whole file of this kind took minutes. */
const SLOWEST = 2_000_000;

const files = useFolder();

async function read(workbook: Buffer): Promise<{ rows: number; fault: string }> {
  files().write('answers.xlsx', workbook);
  const start = process.cpuUsage();
  let rows = 0;
  let fault = '';
  try {
    await readWorkbookRows(files().at('answers.xlsx'), workbook.length, () => (rows += 1));
  } catch (error) {
    if (!(error instanceof AnswerFault)) throw error;
    fault = error.finding.what;
  }
  const { user, system } = process.cpuUsage(start);
  expect(user + system).toBeLessThan(SLOWEST);
  return { rows, fault };
}

const BURST = 'The workbook would unpack to far more than answers need.';
const spaces = ' '.repeat(30_000_000);

test('a plain workbook is read', async () => {
  expect(await read(packWorkbook(ROW))).toEqual({ rows: 1, fault: '' });
});

test.each([
  ['between rows', packWorkbook(`${ROW}${spaces}`)],
  ['in a cell', packWorkbook(ROW.replace('Question', spaces))],
  ['in a tag', packWorkbook(ROW.replace('<row ', `<row ${spaces}`))],
  ['in a part nobody reads', packWorkbook(ROW, [{ name: 'xl/sharedStrings.xml', content: spaces }])],
])('30 MB of spaces %s', async (_where, workbook) => {
  expect(await read(workbook)).toEqual({ rows: 0, fault: BURST });
});

test('a part that hides its size, and one that says too little', async () => {
  expect((await read(packWorkbook(`${ROW}${spaces}`, [], 0))).fault).toBe(BURST);
  expect((await read(packWorkbook(`${ROW}${spaces}`, [], 1000))).fault).toBe('The workbook cannot be unpacked.');
});

test('a cell far to the right, in each of many rows', async () => {
  const far = '<row><c r="XFD1"><v>1</v></c></row>'.repeat(20_000);
  expect((await read(packWorkbook(far))).fault).toBe('The row has 16,384 columns; at most 4,000 can be read.');
});
